/* SPDX-License-Identifier: MIT */
/* test_dateline.c - where the prose of a news paragraph begins. */
#include <check.h>
#include <string.h>

#include "layout/dateline.h"

void dateline_tests(Suite *suite);

/* `|` is where the prose begins; without one there is no dateline. */
static const char *const paragraphs[] = {
    "BRACKWATER, Maine (NBW) - |The council voted on Monday.",
    "BRACKWATER — |The council voted on Monday.",
    "Brackwater, Maine (NBW) -- |The council voted on Monday.",
    "Brackwater (NBW)|The council voted on Monday.",
    "(NBW)|The council voted on Monday.",
    "(Harbour Press) -- |The council voted on Monday.",
    "(The Harbour Press)|The council voted on Monday.",
    "(The Harbour Press) The council voted on Monday.",
    "BRACKWATER, 3 June (NBW) – |The council voted on Monday.",
    "BRACKWATER - |“No,” said the council.",
    "BRACKWATER - |``No,'' said the council.",
    "BRACKWATER - |`` No , '' said the council .",
    "BRACKWATER - `no` is what the council said.",
    "BRACKWATER - the council voted on Monday.",
    "Brackwater - The council voted on Monday.",
    "Brackwater voted on Monday.",
    "(of stone) The bridge is closed.",
    "BRACKWATER-ON-SEA is a town.",
    /* Dates, several separators, agencies in small letters or between strokes. */
    "BRACKWATER, Maine – 3 June 2024 – |Sorrel Boats, a builder of ferries, opened a wharf.",
    "BRACKWATER, Maine, June 3, 2024 -- (SHIPWIRE) -- |Sorrel Boats opened a wharf.",
    "BRACKWATER, June 3 /SHIPWIRE/ -- |Sorrel Boats opened a wharf.",
    "BRACKWATER, ME / SHIPWIRE / June 3, 2024 / |Sorrel Boats opened a wharf.",
    "BRACKWATER--(SHIP WIRE)--|Sorrel Boats opened a wharf.",
    "BRACKWATER (NBW) _ |The council voted on Monday.",
    "BRACKWATER (NBW) |The council voted on Monday.",
    "BRACKWATER: |The council voted on Monday.",
    "BRACKWATER: THE STORY OF A BRIDGE by Ann Ames.",
    "Bruchwasser (nbw) - |Der Rat hat am Montag abgestimmt.",
    "BRUCHWASSER/WIEN (nbw/lsw) – |Der Rat hat am Montag abgestimmt.",
    "Eaumorte, 3 juin (NBW) – |Le conseil a voté lundi.",
    "Eaumorte, le 3 juin 2024 - |Le conseil a voté lundi.",
    "Bruchwasser, den 3. Juni 2024 – |Der Rat hat am Montag abgestimmt.",
    "Eaumorte, la ville des 3 ponts - Le conseil a voté lundi.",
    "Aguarrota, 3 jun (NBW).- |El consejo votó el lunes.",
    "Rio de Sal (NBW) - |O conselho votou na segunda-feira.",
    "(NBW) - ACQUAROTTA, 3 GIU - |Il consiglio ha votato lunedì.",
    "СОЛЁНАЯ ВОДА, 3 июня — РИА Порт. |Совет проголосовал в понедельник.",
    "СОЛЁНАЯ ВОДА, 3 июня. /НБВ/. |Совет проголосовал в понедельник.",
    "القاهرة (رويترز) - |صوت المجلس يوم الاثنين.",
    "【東京】|市議会は月曜日に投票した。",
    "［港町　３日　通信］ - |市議会は月曜日に投票した。",
    "通讯社港口6月3日电 |市议会星期一投票。",
    "通讯社港口6月3日电（记者王明）|市议会星期一投票。",
    "通讯社港口6月3日电　记者王明　|市议会星期一投票。",
    "港口3日電 |市議會星期一投票。",
    "（通訊社記者王明港口3日電）|市議會星期一投票。",
    "HARWICK (NBW): |Rådet stemte mandag.",
    "Harwick, June 3 (Harbourpress). |The council voted on Monday.",
    "(항구=통신) 홍길동 기자 = |시의회는 월요일에 투표했다.",
    /* No datelines. */
    "Two men — Ann's brothers — voted on Monday.",
    "Brackwater, Maine - The council voted on Monday.",
    "Ann Ames (born in Maine) - The first of the council.",
    "인공지능(AI)이 월요일에 투표했다.",
    "市议会在6月3日电话投票。",
    "（市议会在6月3日投票）港口关闭了。",
    "Sorrel Boats (NBW). The council voted on Monday.",
    "BRACKWATER",
    "",
};
enum { PARAGRAPHS = sizeof paragraphs / sizeof *paragraphs };

START_TEST(datelines)
{
    char text[200] = "";
    const char *bar = strchr(paragraphs[_i], '|');
    size_t prose = bar ? (size_t)(bar - paragraphs[_i]) : 0;
    memcpy(text, paragraphs[_i], prose);
    strcat(text, paragraphs[_i] + prose + (bar != NULL));
    size_t found = summi_dateline_end((const unsigned char *)text, 0, strlen(text));
    ck_assert_msg(found == prose, "%s: the prose begins at %zu", text, found);
}
END_TEST

void dateline_tests(Suite *suite)
{
    TCase *tests = tcase_create("datelines");
    tcase_add_loop_test(tests, datelines, 0, PARAGRAPHS);
    suite_add_tcase(suite, tests);
}
