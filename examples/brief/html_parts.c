/* SPDX-License-Identifier: GPL-3.0-or-later */
/* html_parts.c - tells what an element of a web page is: text, what surrounds it, or machinery. */
#include <string.h>
#include <strings.h>

#include "html.h"

/* Whether `names`, words between spaces, has the word. */
static bool has_word(const char *names, const char *word, size_t length)
{
    for (const char *at = names; (at = strchr(at, ' ')) != NULL && at[1] != '\0';) {
        at++;
        if (strncmp(at, word, length) == 0 && at[length] == ' ')
            return true;
    }
    return false;
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

/* Words in a class or id that tell what surrounds the text ... */
static const char frame_words[] =
    " ad ads adblock advert advertisement advertising banner bookmarks breadcrumb breadcrumbs "
    "byline catlinks comment comments commentlist consent contribute cookie cookies copyright "
    "crumbs disclaimer disqus donate editlink editsection feedback flyout footer gdpr gnb "
    "hatnote headerlink infobox jumplinks lightbox loginform masthead mastfoot menu menubar "
    "metabox mobilenav modal mwe nav navbar navbox navfooter navheader navi navigation navlinks "
    "navpanel newsletter newsticker noprint outbrain overlay pager paging pagination paywall "
    "permalink popup prevnext printfooter promo promos promotion recirc recommended "
    "recommendations related relatedposts reflist respond rss selfpromo share sharebar "
    "sharedaddy sharing shoutbox sidebar sidebars sidenav signin signup skip skiplink skiplinks "
    "social socialmedia sphinxsidebar sponsor sponsored sponsors subnav subscribe subscription "
    "taboola tagcloud taglist tags teaser teasers toc toolbar toolbox tooltip topbar trail "
    "trending tweet twitter upsell usermenu vcard widget widgets ";

/* ... and words that take it back: the part holds the text, whatever else it is called. */
static const char text_words[] =
    " article articlebody body content contents entry main maincontent post page prose story "
    "text wrapper container layout site ";

static bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Looks up the words of a class or id: "main-nav", "mainNav" and "main_nav" have the same two. */
static void look_up(const char *value, bool *frame, bool *text)
{
    enum { WORD_SIZE = 24 };

    for (const char *p = value; *p != '\0';) {
        char word[WORD_SIZE + 1], whole[2 * WORD_SIZE + 1];
        size_t length = 0, all = 0;
        while (*p != '\0' && !is_letter_or_digit(*p))
            p++;
        /* The parts of a name in mixed case, one by one; and the name as a whole. */
        const char *start = p;
        while (is_letter_or_digit(*p)) {
            if (p > start && is_capital(*p) && !is_capital(p[-1])) {
                *frame |= length > 0 && has_word(frame_words, word, length);
                *text |= length > 0 && has_word(text_words, word, length);
                length = 0;
            }
            char c = (char)(*p | (is_capital(*p) ? 0x20 : 0));
            if (length < WORD_SIZE)
                word[length++] = c;
            if (all < sizeof whole - 1)
                whole[all++] = c;
            p++;
        }
        *frame |= (length > 0 && has_word(frame_words, word, length)) ||
                  (all > 0 && has_word(frame_words, whole, all));
        *text |= (length > 0 && has_word(text_words, word, length)) ||
                 (all > 0 && has_word(text_words, whole, all));
    }
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
    const char *role = html_attribute(node, "role"), *class = html_attribute(node, "class");
    const char *id = html_attribute(node, "id");
    bool frame = false, text = false;

    if (is_machinery(name) || is_hidden(node))
        return HTML_MACHINERY;
    if (is_any(name, " html body main article "))
        return HTML_TEXT;
    if (is_frame_element(name) || (role != NULL && is_frame_role(role)))
        return HTML_FRAME;
    if (role != NULL && is_any(role, " main article "))
        return HTML_TEXT;
    if (class != NULL)
        look_up(class, &frame, &text);
    if (id != NULL)
        look_up(id, &frame, &text);
    if (frame && !text)
        return HTML_FRAME;
    if (strcmp(name, "form") == 0 || strcmp(name, "header") == 0)
        return HTML_FRAME_IF_SMALL;
    return HTML_TEXT;
}
