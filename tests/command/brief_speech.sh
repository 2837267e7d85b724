#!/bin/sh
# SPDX-License-Identifier: MIT
# Subtitles, chats, transcripts with stamps, and mail: brief_speech.sh BRIEF SLICES ARTICLE
set -u
brief=$1 check_spans=$2 article=$3
# shellcheck source=tests/command/brief_support.sh
. "$(dirname "$0")/brief_support.sh"

# says WHAT TEXT FILE [OPTION...]: the text that is read from a file, with a blank between paragraphs.
says() {
    what=$1 wanted=$2
    shift 2
    run --text "$@"
    good "$what"
    printf '%s' "$wanted" >wanted
    expect "$what" cmp wanted out
}

# ---- Subtitles -----------------------------------------------------------------------------------

cat >crane.srt <<'END'
1
00:00:01,500 --> 00:00:03,000
The crane on the east pier
has stood still since May,

2
00:00:03,100 --> 00:00:05,750
<i>because its motor</i> burned out.

3
00:00:06,000 --> 00:00:08,000
{\an8}A new motor costs &amp; weighs
as much as a small car.
END
crane='The crane on the east pier has stood still since May, because its motor burned out.'
says 'sentences across captions' "$crane A new motor costs & weighs as much as a small car." crane.srt
cp crane.srt crane
says 'subtitles by their beginning' "$crane A new motor costs & weighs as much as a small car." crane
run --json --sentences 1 crane.srt
good 'times of a sentence'
expect 'times of a sentence' contains out '"start":1.5,"end":5.75}'
expect 'offsets count in the extracted text' contains out '"offsets_in":"text"'

printf 'WEBVTT - Talk\n\nNOTE\nnot this\n\nfirst\n00:01.000 --> 00:02.000 align:start\n<v Ada Holt>We moved the <c.x>mill</c>.\n\n00:02.000 --> 00:03.000\n<v Bo>Stone by stone?\n' >talk.vtt
says 'speakers are apart' 'We moved the mill.

Stone by stone?' talk.vtt
run --json --sentences 2 talk.vtt
expect 'a speaker with each sentence' contains out '"speaker":"Ada Holt"'
expect 'a speaker with each sentence' contains out '"speaker":"Bo"'

printf '1\n00:00:01,000 --> 00:00:02,000\nder alte Hafen\n\n2\n00:00:02,000 --> 00:00:03,000\nder alte Hafen\nwird im Herbst\n\n3\n00:00:03,000 --> 00:00:04,000\nwird im Herbst\nneu gebaut.\n' >roll.srt
says 'captions that roll' 'der alte Hafen wird im Herbst neu gebaut.' roll.srt
printf '1\r\n00:00:01,000 --> 00:00:02,000\r\n- Is it open?\r\n- Not yet.\r\n' >dash.srt
says 'a dash is another speaker' 'Is it open?

Not yet.' dash.srt

printf '1\n00:00:01,000 --> 00:00:02,000\nLe phare est fermé\n2\n00:00:02,000 --> 00:00:03,000\ndepuis mardi.\n' >dense.srt
says 'no blank line between captions' 'Le phare est fermé depuis mardi.' dense.srt
printf '0:00:01.000,0:00:02.000\nThe lighthouse is shut.\n\n0:00:02.000,0:00:03.000\nNobody has\nthe key.\n' >light.sbv
says 'times with a comma between them' 'The lighthouse is shut. Nobody has the key.' light.sbv
printf '1\n00:00:01,000 --> 00:00:02,000\n灯台は火曜日\nから閉まっている。\n' >todai.srt
says 'lines that join without a space' '灯台は火曜日から閉まっている。' todai.srt
printf '1\n00:00:01,000 --> 00:00:02,000\nThe lamp is out.\n\n2\n00:00:02,000 --> 00:00:03,000\nMRS. REED: Who has\nthe key?\n' >lamp.srt
says 'a name in capitals' 'The lamp is out.

Who has the key?' lamp.srt
printf 'WEBVTT\n\n00:01.000 --> 00:02.000\nAda Byron: The lamp is\n\n00:02.000 --> 00:03.000\nAda Byron: out again.\n\n00:03.000 --> 00:04.000\nLars Öst: Who has the key?\n' >meeting.vtt
says 'names before the words of each caption' 'The lamp is out again.

Who has the key?' meeting.vtt
run --json --sentences 2 meeting.vtt
expect 'who says it in a meeting' contains out '"speaker":"Lars Öst"'
printf 'WEBVTT\n\n00:01.000 --> 00:02.000\n<i>Ada Byron: The lamp is</i>\n\n00:02.000 --> 00:03.000\n{\\an8}<i>- Ada Byron: out again.</i>\n\n00:03.000 --> 00:04.000\nLars Öst: Who has the key?\n' >slanted.vtt
says 'names in italics' 'The lamp is out again.

Who has the key?' slanted.vtt
run --json --sentences 2 slanted.vtt
expect 'who says it in italics' contains out '"speaker":"Ada Byron"'
printf 'WEBVTT\n\n00:01.000 --> 00:02.000\nAda Byron: One thing\n\n00:02.000 --> 00:03.000\nAda Byron: One thing is sure: it rained.\n' >grown.vtt
says 'a caption that grows by words with a colon' 'One thing is sure: it rained.' grown.vtt
printf '1\n00:00:01,000 --> 00:00:02,000\nThis much is clear:\nnobody has it.\n\n2\n00:00:02,000 --> 00:00:03,000\nRemember: it rained.\n\n3\n00:00:03,000 --> 00:00:04,000\nAnd then?\n' >colon.srt
says 'a colon is no name' 'This much is clear: nobody has it. Remember: it rained. And then?' colon.srt

# ---- Chats ---------------------------------------------------------------------------------------

cat >kiln.txt <<'END'
[18:40] <mara> the kiln stopped at 900 degrees again, so the tiles of monday are lost
[18:41] * jo has joined #pottery
[18:42] <jo> is it the thermostat or the fuse
[18:44] <mara> the fuse is fine
[18:45] <@jo> then i order a new thermostat for the kiln tonight
END
says 'times and names are apart' 'the kiln stopped at 900 degrees again, so the tiles of monday are lost

is it the thermostat or the fuse

the fuse is fine

then i order a new thermostat for the kiln tonight' kiln.txt
run --json --sentences 4 kiln.txt
expect 'who said it, and when' contains out '"time":"18:40","speaker":"mara"'
expect 'who said it, and when' contains out '"speaker":"jo"'

printf '12.11.23, 08:15 - Nachrichten sind verschl\303\274sselt.\n12.11.23, 08:16 - Uwe Brandt: Der Bus nach Aldern\nf\303\244hrt heute nicht.\n12.11.23, 08:17 - Ines: <Medien ausgeschlossen>\n12.11.23, 08:19 - Ines: Dann nehme ich das Rad.\n' >bus.txt
says 'a message of two lines, and nothing of the program' 'Der Bus nach Aldern fährt heute nicht.

Dann nehme ich das Rad.' bus.txt
printf '[5/3/24, 8:12:07 PM] Lea: The pump is back.\n[5/3/24, 8:13:40 PM] Ben Oduya: Good, then we can water the beds.\n' >pump.txt
says 'another order of dates' 'The pump is back.

Good, then we can water the beds.' pump.txt
printf '[00:00.000 --> 00:04.200]  Nobody knew why the bees\n[00:04.200 --> 00:07.000]  left the hive in March.\n[00:07.000 --> 00:09.000]  We do now.\n' >bees.txt
says 'pieces of a recording' 'Nobody knew why the bees left the hive in March.

We do now.' bees.txt
printf 'Speaker 1  00:00:04\nThe roof is done.\nThe doors come next.\n\nSpeaker 2  00:00:11\nWho pays for the doors?\n' >roof.txt
says 'names and times on lines of their own' 'The roof is done. The doors come next.

Who pays for the doors?' roof.txt

printf '[3/5/24, 10:02:11] Ada: The roof of the mill leaks again.\n[3/5/24, 10:03:40] Bo: image omitted\n[3/5/24, 10:04:02] Bo: I will call the roofer today.\n' >phone.txt
says 'what a program leaves out' 'The roof of the mill leaks again.

I will call the roofer today.' phone.txt
printf '[10:02] Ada: Das Dach ist undicht.\n[10:03] Bo: Bild weggelassen\n[10:04] Bo: Ich rufe den Dachdecker.\n' >telefon.txt
says 'the same in German' 'Das Dach ist undicht.

Ich rufe den Dachdecker.' telefon.txt

# The same chat as other programs write it, between lines that nobody said.
chat='The lamp is out again.

Who has the key?'
printf 'Ada Byron, [3 May 2024 at 10:02:11]:\nThe lamp is out again.\n\nBo, [3 May 2024 at 10:05:42]:\nWho has the key?\n' >named.txt
says 'name, date and time in brackets' "$chat" named.txt
printf '[03-May-24 10:02 AM] ada#1234\nThe lamp is out again.\n\n[03-May-24 10:05 AM] bo (cook)\nWho has the key?\n' >titled.txt
says 'a name alone after the time' "$chat" titled.txt
run --json --sentences 2 titled.txt
expect 'a name alone after the time' contains out '"time":"03-May-24 10:05 AM","speaker":"bo (cook)"'
printf '10:02:11 From Ada Byron to Everyone:\n\tThe lamp is out again.\n10:05:42 From Bo to Ada Byron:\n\tWho has the key?\n' >meeting.txt
says 'from one to others' "$chat" meeting.txt
printf '10:02 From what I have heard today, no: it is out.\n10:05 Bo: Who has the key?\n' >from.txt
run --json --sentences 2 from.txt
good 'words that begin like a sender'
expect 'words that begin like a sender' contains out '"text":"From what I have heard today, no: it is out."'
printf '2024-05-03 10:02:11\tada\tThe lamp is out again.\n2024-05-03 10:03:00\t-->\tcy has joined #sea\n2024-05-03 10:05:42\t@bo\tWho has the key?\n' >tabs.txt
says 'tabs between time, name and words' "$chat" tabs.txt
printf '%s\n' '--- Log opened Fri May 03 10:00:00 2024' 'May 03 10:02:11 <ada> The lamp is out again.' 'May 03 10:03:00 * cy has joined' 'May 03 10:05:42 <bo> Who has the key?' >irc.txt
says 'a month by its name' "$chat" irc.txt
printf '5/3/24, 10:02 AM - Ada: The lamp is out again.\n5/3/24, 10:03 AM - Bo: IMG-2024.jpg (file attached)\n5/3/24, 10:04 AM - Bo: This message was deleted\n5/3/24, 10:05 AM - Bo: Who has the key?\n' >deleted.txt
says 'files, and what was deleted' "$chat" deleted.txt
printf 'Fri, May 3, 2024, 10:02:11 AM - Ada: The lamp is out again.\nSaturday, May 4, 2024\nSat, May 4, 2024, 10:05:42 AM - Bo: Who has the key?\n' >days.txt
says 'a line for each day' "$chat" days.txt
printf '[00:00:01] SPEAKER_00: The lamp\n[00:00:03] SPEAKER_00: is out again.\n[00:00:05] SPEAKER_01: Who has the key?\n' >cut.txt
says 'a recording is cut anywhere' "$chat" cut.txt
printf '3/5/24, 10:02 a. m. - Inés: El faro no alumbra.\n3/5/24, 10:03 p. m. - Luis: <Multimedia omitido>\n3/5/24, 10:05 p. m. - Luis: ¿Y la llave?\n' >faro.txt
says 'halves of a day in Spanish' 'El faro no alumbra.

¿Y la llave?' faro.txt
printf 'Зоя, [3 мая 2024 г., 10:02:11]:\nМаяк не горит.\n\nЛев, [3 мая 2024 г., 10:05:42]:\nУ кого ключ?\n' >mayak.txt
says 'a month in Russian' 'Маяк не горит.

У кого ключ?' mayak.txt
printf '[3/5/2024, 10:02:11 ص] ليلى: المنارة مطفأة.\n[3/5/2024, 10:05:42 م] عمر: من لديه المفتاح؟\n' >manara.txt
says 'halves of a day in Arabic' 'المنارة مطفأة.

من لديه المفتاح؟' manara.txt
printf '2024/05/03(金)\n10:02\t花子\t灯台が消えた。\n10:03\t太郎\t[写真]\n10:05\t太郎\t鍵は誰が？\n' >line.txt
says 'days and tabs in Japanese' '灯台が消えた。

鍵は誰が？' line.txt
printf '2024/5/3 上午10:02 - 小花: 灯塔又灭了。\n2024/5/3 下午3:05 - 小明: 谁有钥匙？\n' >dengta.txt
says 'halves of a day in Chinese' '灯塔又灭了。

谁有钥匙？' dengta.txt
printf '2024년 5월 3일 오전 10:02, 지은 : 등대가 꺼졌다.\n2024년 5월 3일 오후 3:05, 민수 : 열쇠는 누가?\n' >deungdae.txt
says 'halves of a day in Korean' '등대가 꺼졌다.

열쇠는 누가?' deungdae.txt

# What has times in it is no chat.
printf 'May 12 was warm, and the boats left at 10:02 in the morning.\nMay 13 was cold at 9:15.\nMay 14 10:02:00 gull cron: low tide\nMay 14 10:03:00 gull cron: high tide\n' >boats.txt
run --text boats.txt
expect 'months in sentences and logs' cmp boats.txt out
printf 'Trains leave at 10:02 and at 11:02.\nThe last one is at 12:02.\nNobody takes it.\n' >trains.txt
run --text trains.txt
expect 'times in sentences' cmp trains.txt out
printf 'It broke.\n2024-05-03 12:00:01 ERROR no roof\n2024-05-03 12:00:02 WARN rain\n2024-05-03 12:00:03 ERROR wet\n' >log.txt
run --text log.txt
expect 'a log' cmp log.txt out
run --text article.txt
expect 'an article' cmp article.txt out

# ---- Mail ----------------------------------------------------------------------------------------

{
    printf 'From: ada@example.org\r\nSubject: =?iso-8859-1?q?M=FChle?=\r\nMIME-Version: 1.0\r\n'
    printf 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'
    printf 'Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n'
    printf 'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    printf 'Die M=FChle ist verkauft. Der K=E4ufer zieht im=\r\n Mai ein.\r\n--y\r\n'
    printf 'Content-Type: text/html\r\n\r\n<p>Not this.\r\n--y--\r\n--x\r\n'
    printf 'Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nNor this.\r\n--x--\r\n'
} >mill.eml
run mill.eml
good 'a message in parts'
expect 'a message in parts' contains out 'Die Mühle ist verkauft. Der Käufer zieht im Mai ein.'
printf 'From: a@example.org\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n%s\n' \
    "$(printf '<p>The dam holds.</p><div style="display : none">Not this.</div>' | base64)" >html.eml
says 'a message in HTML' 'The dam holds.' html.eml
printf 'From: a@b.c\nContent-Type: text/plain; format=flowed\n\nThe lamp of the \nlighthouse is out. \nWho has the key?\n\n-- \nAda\n' >flowed.eml
run --sentences 9 flowed.eml
expect 'lines that a program wrapped' contains out 'The lamp of the lighthouse is out. Who has the key?'
expect 'a signature' lacks out 'Ada'
printf 'From: a@b.c\nContent-Type: text/plain; format=Flowed; delsp=yes; charset=utf-8\n\n灯台の明かり \nが消えた。\n' >delsp.eml
says 'lines wrapped without a space' '灯台の明かりが消えた。
' delsp.eml
printf 'From: a@b.c\nContent-Type: text/plain; format=flowed; delsp=yes\n\n \n  \nThe lamp is out.\n \n' >blank.eml
run --text blank.eml
expect 'lines of spaces' matches out '^The lamp is out\.$'
printf 'From: a@b.c\nContent-Type: text/html\n\n<p>The lamp is out again. Who has the key?</p><div>On Monday Bo wrote:</div><blockquote><p>Does the lamp burn tonight? A ship is due.</p></blockquote>' >quote.eml
run --sentences 9 quote.eml
expect 'what HTML quotes' contains out 'The lamp is out again. Who has the key?'
expect 'what HTML quotes' lacks out 'A ship is due.'
printf 'From: a@b.c\nContent-Type: text/html; charset=utf-8\n\n<div>Die Lampe ist wieder aus. Wer hat den Schlüssel?</div><div><b>Von:</b> Bo<br><b>Gesendet:</b> Montag, 3. Mai<br><b>An:</b> Ada<br><b>Betreff:</b> Lampe</div><p>Brennt die Lampe heute? Ein Schiff kommt.</p>' >older.eml
run --sentences 9 older.eml
expect 'an older message in HTML' contains out 'Die Lampe ist wieder aus. Wer hat den Schlüssel?'
expect 'an older message in HTML' lacks out 'Ein Schiff kommt.'
printf 'Nothing' >empty.eml
run empty.eml
expect 'no message' [ "$status" -le 1 ]
{
    printf 'From: a@b.c\nContent-Type: multipart/mixed; boundary=x\n\n'
    yes -- '--x' | head -n 2000
} >parts.eml
run parts.eml
bad_input 'a message of nothing but parts'
expect 'why it is none' contains err 'more parts than a message has'

# Through a pipe, what programs wrote is known by its fields; what people pasted stays a text.
"$brief" <mill.eml >out 2>err
expect 'a source through a pipe' contains out 'Die Mühle ist verkauft. Der Käufer zieht im Mai ein.'
printf 'From: Ada\nTo: Ben\nSubject: The mill\n\nThe mill is sold.\n' >pasted.txt
run --text pasted.txt
expect 'a message that was pasted' cmp pasted.txt out

# A mailbox has its messages one after the other.
message() { printf 'From ada@example.org Mon Nov  2 10:00:00 2026\nMIME-Version: 1.0\n%s\n\n%s\n\n' "$1" "$2"; }
{
    message 'Content-Type: text/plain' 'The lock is broken.'
    message 'Content-Type: text/html' '<p>The smith comes on Friday.'
    message 'Content-Type: application/pdf' 'Nobody reads this.'
    message 'Content-Type: text/plain' 'Then we meet on Saturday.'
} >lock.mbox
for from in mail auto; do
    "$brief" --from $from --sentences 9 <lock.mbox >out 2>err
    expect "a mailbox, $from" contains out 'The lock is broken. The smith comes on Friday. Then we meet on Saturday.'
done
run --sentences 9 lock.mbox
expect 'a mailbox by its name' contains out 'The smith comes on Friday. Then we meet on Saturday.'

finish
