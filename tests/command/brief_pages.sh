#!/bin/sh
# SPDX-License-Identifier: MIT
# What of a web page is its text: brief_pages.sh BRIEF SLICES ARTICLE
set -u
brief=$1 check_spans=$2 article=$3
# shellcheck source=tests/command/brief_support.sh
. "$(dirname "$0")/brief_support.sh"

story='The ferry to Oster stays in the harbour until Friday, the company said. Its engine lost oil on Sunday.'
geschichte='Die Fähre nach Oster bleibt bis Freitag im Hafen. Ihr Motor verlor am Sonntag Öl.'

# says WHAT BRIEF MARKUP: the brief of a page.
says() {
    what=$1
    printf '%s\n' "$2" >wanted
    printf '<!DOCTYPE html><html><body>%s</body></html>' "$3" >page.html
    run --sentences 9 page.html
    good "$what"
    expect "$what" cmp wanted out
}

# ---- Long runs of text ---------------------------------------------------------------------------

says 'references in a long run' 'The yard, as the owner calls it, is older than the mill > the inn; both are for sale & let.' \
    '<p>The yard, as the owner calls it, is older than the mill &gt; the inn; both are for sale &amp let.'
says 'a tag that is none' 'Those who have a speed < 5 knots wait in the harbour until it is dark.' \
    '<p>Those who have a speed < 5 knots wait in the harbour until it is dark.'
says 'a comment without its mark' "$story" "<p></ what nobody needs to read, however long it is > $story</p>"
says 'white space around tags' 'The ferry to Oster stays in the long, and very old, harbour until Friday.' \
    '<p>The ferry to Oster stays in the <i> long, and very old, harbour </i> until Friday.'
says 'a control character' 'The ferry to Oster stays in the�harbour until Friday, the company said.' \
    "$(printf '<p>The ferry to Oster stays in the\001harbour until Friday, the company said.')"
says 'characters that have no meaning' 'The ferry to Oster�aaaaaa stays. The harbour of Oster�baaaaa is old. It is� small.' \
    "$(printf '<p>The ferry to Oster\364\217\277\275aaaaaa stays. The harbour of Oster&#x10fffd;baaaaa is old. It is&#1114109; small.')"

# ---- Scripts ----

says 'a script in the middle of a paragraph' "$story" \
    "<p>${story%% Its*}<script>show('<p>Its engine is new. The ferry is fast.</p>')</script> Its ${story##*Its }</p>"
says 'data, styles and forms to fill in' "$geschichte" \
    "<script type=application/ld+json>{\"articleBody\": \"Die Fähre ist neu. Sie ist schnell.\"}</script>
    <style>.f { content: 'Die Fähre. Neu.' }</style><template><p>Die Fähre ist grün.</p></template>
    <p>$geschichte</p><textarea>Ihre Frage. Danke.</textarea><svg><text>Ein Bild. Ja.</text></svg>"

# ---- Names ---------------------------------------------------------------------------------------

menu='<div class="site-menu"><p>The menu has a sentence that nobody needs to read.</p></div>'
says 'the story in a part that is called an overlay' "$story" \
    "<div id=overlay>$menu<p>$story</p></div>"
says 'the story in a part that is called a page for advertisements' "$geschichte" \
    "<div class=ad-wallpaper><p>$geschichte</p></div><div class=sidebar>Wetter: heiter, am Abend Regen.</div>"
says 'a name that tells of what is elsewhere' "$story" \
    "<div class='comments-open has-sidebar'><p>$story</p></div>"
says 'a name in two words' "$story" \
    "<p>$story</p><div class=right-bar><p>The best of the week is in our new guide.</p></div>"
says 'a name with a number, and with a word for the text' "$story" \
    "<p>$story</p><div class=sidebarContent2><p>The best of the week is in our new guide.</p></div>"
says 'replies that are longer than the story' "$story" \
    "<p>$story</p><ol class=comment-text><li>$(yes 'I saw the ferry there, and nobody works on it.' | head -n 9)</ol>"
says 'a dialog that is longer than the story' "$geschichte" \
    "<p>$geschichte</p><div class=login-modal><p>$(yes 'Dafür braucht man ein Konto.' | head -n 9)</div>"
says 'a link in the text, whatever it is called' 'The ferry lost oil on Sunday.' \
    '<p>The ferry lost <a class="tooltip popup" href="/oil">oil</a> on Sunday.</p>'
says 'nothing but what is named so' 'The ferry lost oil.' '<div class=widget><p>The ferry lost oil.</p></div>'

# ---- Kinds of text -------------------------------------------------------------------------------

says 'a caption by its class' "$story" \
    "<div><img src=f.jpg><p class=wp-caption-text>The ferry lies in the harbour of Oster.</p></div><p>$story</p>"
says 'a caption by its id' "$geschichte" \
    "<cite id=galleryCaption004>Die Fähre liegt im Hafen von Oster.</cite><p>$geschichte</p>"
says 'how a command is called' "$story" \
    "<div class=cmdsynopsis><p>ferry [ -n | --now ] [option ...].</p></div><p>$story</p>"
says 'code is no text because there is much of it' "$story" \
    "<p>$story</p><pre>The loop goes on.
ferry.start(oil);
It ends here.
ferry.stop(oil, now, again);
</pre>"

# ---- Links ---------------------------------------------------------------------------------------

says 'a paragraph that is a link' "$story" \
    "<div><a href=/1>Who pays for the new engine of the ferry?</a></div><p>$story</p>"
says 'marks between links' "$story" \
    "<p>$story</p><p><a href=/1>Who pays for the new engine?</a> | <a href=/2>When does it come?</a></p>"
says 'soft hyphens' 'Die Fährgesellschaft von Oster wartet.' '<p>Die Fähr&shy;gesell&shy;schaft von Oster wartet.</p>'
says 'words before a link' "$story" \
    "<p>$story</p><p>Read also: <a href=/2>Who pays for the new engine of the ferry?</a></p>"
says 'a trail' "$geschichte" "<div>Start » Aus der Region » Die Fähre nach Oster bleibt im Hafen.</div><p>$geschichte</p>"
says 'quotation marks are no trail' 'Il a dit « la mer » puis « le port » avant de partir en mer.' \
    '<p>Il a dit « la mer » puis « le port » avant de partir en mer.</p>'
says 'a formula is no trail' 'As (- x y) > 0 means x > y, the ferry is late.' \
    '<p>As (- x y) &gt; 0 means x &gt; y, the ferry is late.</p>'
says 'a sentence with a link in it' 'Last Sunday the ferry of Oster lost oil.' \
    '<p>Last Sunday the <a href=/2>ferry of Oster</a> lost oil.</p>'
says 'a place to link to is no link' "$story It rained all Monday in Oster." \
    "<h2>Ferry</h2><a name=ferry><p>$story</p></a><p>It rained all Monday in Oster.</p>"

# A part of a page through a pipe is known by its tags; Markdown that begins with one is none.
printf '<h2>Ferry</h2>\n<p>%s</p>\n' "$story" | "$brief" >out 2>err
printf '%s\n' "$story" >wanted
expect 'a part of a page' cmp wanted out
printf '<p align="center">A picture</p>\n\n# Ferry\n\n%s\n' "$story" >readme
run --text readme
expect 'Markdown with a tag' contains out '<p align="center">A picture</p>'

# ---- Limits --------------------------------------------------------------------------------------

repeat() { yes "$2" | head -n "$1"; }

{ echo '<!doctype html>'; repeat 3000 '<p>The council of the town closed the <a href=x>bridge</a> in May.'; } >large.html
{ echo '# Bridge'; repeat 3000 'The *council* of the town closed the [bridge](x) in May.

'; } >large.md
for file in large.html large.md; do
    run $file
    good "$file"
    cp out whole
    run --limit-memory 100000 $file
    bad_input "$file with little memory"
    expect "$file with little memory" matches err '^brief: large\..*memory than the limit'
    run --limit-memory 100000000 $file
    good "$file with enough memory"
    expect "$file with enough memory" cmp out whole
done

# Elements that the parser nests, and that nobody closes.
for unit in '<li><dd>' '<dd><li><p>' '<rt>a' '<rb><rp>'; do
    repeat 40000 "$unit" >deep.html
    run --from html deep.html
    good "$unit again and again"
done
echo '<ul><li>One is here.<li><div>Two is here.<li><p>Three is here.</ul><dl><dt>Four<dd>Five is here.</dl><p>Six is here.' >items.html
run --text items.html
expect 'items without ends' [ "$(grep -c 'is here' out)" -eq 5 ]

repeat 2000 '<p>a<p>b' | tr -d '\n' >dense.html
run dense.html
bad_input 'more elements than a page has'
expect 'more elements than a page has' contains err elements

finish
