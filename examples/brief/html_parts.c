/* SPDX-License-Identifier: MIT */
/* html_parts.c - tells what an element of a web page is: text, what surrounds it, or machinery. */
#include <string.h>
#include <strings.h>

#include "html.h"

enum { WORD_SIZE = 24 }; /* no word that is known is longer */

/* Whether `names`, words between spaces, has the word. */
static bool has_word(const char *names, const char *word, size_t length)
{
    char key[WORD_SIZE + 3] = " ";

    if (length == 0 || length > WORD_SIZE)
        return false;
    memcpy(key + 1, word, length);
    key[length + 1] = ' ';
    return strstr(names, key) != NULL;
}

static bool is_any(const char *name, const char *names)
{
    return has_word(names, name, strlen(name));
}

/* ---- Elements ------------------------------------------------------------------------------ */

bool html_is_block(const char *name)
{
    return is_any(
        name, " address article aside blockquote body center dd details dialog div dl dt "
              "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend "
              "li main menu nav ol p pre search section summary table tbody td tfoot th thead "
              "tr ul caption ");
}

bool html_is_heading(const char *name)
{
    return is_any(name, " h1 h2 h3 h4 h5 h6 ");
}

/* Content that nobody reads as text. */
static bool is_machinery(const char *name)
{
    return is_any(name,
                  " applet audio button canvas datalist del embed head iframe input link map "
                  "math meta meter noframes noscript object option output progress rp rt script "
                  "select source style svg template textarea title track video ");
}

/* What surrounds the text of a page, by its element. */
static bool is_frame_element(const char *name)
{
    return is_any(name, " aside dialog footer menu nav search ");
}

static bool is_frame_role(const char *role)
{
    return is_any(
        role, " alertdialog banner complementary contentinfo dialog directory doc-index "
              "doc-noteref doc-toc menu menubar navigation search status tablist toolbar tooltip ");
}

/* ---- Names that the page gives to its parts ------------------------------------------------- */

/* What the words of a class or id tell of a part. */
enum names {
    NAMES_FRAME = 1,     /* it surrounds the text, */
    NAMES_APART = 2,     /* it does, however much it holds, */
    NAMES_LINK = 4,      /* or it does even if it is a link in the text */
    NAMES_TEXT = 8,      /* it holds the text, whatever else it is called */
    NAMES_CAPTION = 16,  /* it describes a picture */
    NAMES_CODE = 32,     /* it shows how a command or function is called */
    NAMES_CONDITION = 64 /* the name tells whether the page has such a part elsewhere */
};

static const struct {
    const char *words;
    unsigned meaning;
} vocabulary[] = {
    {" aboutauthor ad adblock ads advert advertisement advertising advertorial alsoread "
     "authorbio authorbox authorinfo banner bio bookmarks bottombar breadcrumb breadcrumbs "
     "byline catlinks consent contribute cookie cookies copyright crumbs dateline "
     "disclaimer displaynone donate feedback flyout followus footer gdpr gnb hatnote "
     "hiddenvisually infobox keepreading latestnews leftbar leftcol lightbox loginform "
     "mastfoot masthead menu menubar metabox mobilenav moreon mostpopular mostread mwe nav "
     "navbar navbox navfooter navheader navi navigation navlinks navpanel newsletter "
     "newsticker noprint outbrain overlay pager pagination paging paywall postmeta "
     "prevnext printfooter projectbrief projectname projectnumber promo promos promotion "
     "pullquote readnext recirc recommendations recommended reflist related relatedposts "
     "rightbar rss screenreader seealso selfpromo sharebar sharedaddy sidebar sidebars "
     "sidenav signin signup social socialmedia sphinxsidebar sponsor sponsored sponsors "
     "sronly subnav subscribe subscription taboola tagcloud tagline taglist tags teaser "
     "teasers textwidget timestamp toc toolbar toolbox tooltip topbar trail trending "
     "twitter upsell usermenu vcard versionadded versionchanged versionmodified "
     "visuallyhidden widget widgets youmaylike ",
     NAMES_FRAME},
    {" comment commentform commentlist comments dialog disqus livefyre modal modals popup "
     "replies reply respond shoutbox userreviews ",
     NAMES_APART},
    {" editlink editsection headerlink jumplinks readmore share sharing skip skiplink "
     "skiplinks ",
     NAMES_FRAME | NAMES_LINK},
    {" article articlebody body container content contents entry layout main maincontent "
     "page post prose site story text wrapper ",
     NAMES_TEXT},
    {" caption captions captiontext figcaption imagecaption imagecredit imgcaption "
     "photocaption photocredit ",
     NAMES_CAPTION},
    {" cmdsynopsis fieldsynopsis funcsynopsis membersignature memitemleft memitemright "
     "memname memproto memtemplitemleft memtemplitemright memtemplparams refsynopsisdiv "
     "typesignature ",
     NAMES_CODE},
    {" closed disabled enabled has have hide no not open with without ", NAMES_CONDITION},
};

struct word {
    char letters[WORD_SIZE];
    size_t length; /* more than WORD_SIZE: it is too long to be known */
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static void word_append(struct word *word, const char *letters, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (word->length < WORD_SIZE)
            word->letters[word->length] = (char)(letters[i] | (is_letter(letters[i]) ? 0x20 : 0));
        word->length++;
    }
}

static unsigned word_meaning(const struct word *word)
{
    unsigned meaning = 0;

    for (size_t i = 0; i < sizeof vocabulary / sizeof *vocabulary; i++) {
        if (has_word(vocabulary[i].words, word->letters, word->length))
            meaning |= vocabulary[i].meaning;
    }
    return meaning;
}

/*
 * Reads one name up to the next space: "main-nav", "mainNav" and "main_nav2" have the same two
 * words.  A word is known alone, or together with the next one: "right-bar" is "rightbar".
 */
static const char *read_name(const char *at, unsigned *meaning)
{
    struct word last = {.length = 0};

    *meaning = 0;
    while (*at != '\0' && *at != ' ' && *at != '\t' && *at != '\n') {
        struct word word = {.length = 0};
        const char *start = at;
        while (is_letter(*at) && (at == start || !is_capital(*at) || is_capital(at[-1])))
            at++;
        if (at == start) {
            at++;
            continue;
        }
        word_append(&word, start, (size_t)(at - start));
        word_append(&last, start, (size_t)(at - start));
        *meaning |= word_meaning(&word) | word_meaning(&last);
        last = word;
    }
    return at;
}

/* What all names in a class or id tell; a name that has both tells that it is a part of a frame. */
static unsigned read_names(const char *names)
{
    unsigned all = 0;

    while (names != NULL && *names != '\0') {
        unsigned meaning;
        names = read_name(names, &meaning);
        if ((meaning & NAMES_CONDITION) == 0)
            all |= (meaning & NAMES_FRAME) != 0 ? meaning & ~(unsigned)NAMES_TEXT : meaning;
        if (*names != '\0')
            names++;
    }
    return all;
}

/* ---- Attributes ---------------------------------------------------------------------------- */

const char *html_attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);

    return found != NULL ? found->value : NULL;
}

/* Whether a declaration of a style, in whatever spelling, has this value. */
static bool has_style(const char *style, const char *property, const char *value)
{
    size_t length = strlen(property);

    for (const char *at = style; *at != '\0'; at++) {
        bool begins =
            at == style || at[-1] == ';' || at[-1] == ' ' || at[-1] == '/' || at[-1] == '\n';
        if (!begins || strncasecmp(at, property, length) != 0)
            continue;
        const char *p = at + length;
        p += strspn(p, " \t\r\n");
        if (*p != ':')
            continue;
        p++;
        p += strspn(p, " \t\r\n");
        if (strncasecmp(p, value, strlen(value)) == 0)
            return true;
    }
    return false;
}

static bool is_hidden(const GumboNode *node)
{
    const char *style = html_attribute(node, "style"), *aria = html_attribute(node, "aria-hidden");

    if (html_attribute(node, "hidden") != NULL || (aria != NULL && strcasecmp(aria, "true") == 0))
        return true;
    return style != NULL &&
           (has_style(style, "display", "none") || has_style(style, "visibility", "hidden"));
}

enum html_part html_part_of(const GumboNode *node, const char *name)
{
    const char *role = html_attribute(node, "role");

    if (is_machinery(name) || is_hidden(node))
        return HTML_MACHINERY;
    if (is_any(name, " html body main article "))
        return HTML_TEXT;
    if (is_frame_element(name) || (role != NULL && is_frame_role(role)))
        return HTML_FRAME;
    if (role != NULL && is_any(role, " main article "))
        return HTML_TEXT;
    unsigned names =
        read_names(html_attribute(node, "class")) | read_names(html_attribute(node, "id"));
    if (strcmp(name, "a") == 0 && (names & NAMES_LINK) == 0)
        return HTML_TEXT;
    if ((names & NAMES_APART) != 0)
        return HTML_FRAME;
    if ((names & (NAMES_FRAME | NAMES_TEXT)) == NAMES_FRAME)
        return HTML_FRAME_IF_SMALL;
    if ((names & NAMES_CAPTION) != 0)
        return HTML_CAPTION;
    if ((names & NAMES_CODE) != 0)
        return HTML_CODE;
    return is_any(name, " address form header ") ? HTML_FRAME_IF_SMALL : HTML_TEXT;
}
