# SPDX-License-Identifier: MIT
# bash completion for summ(1) and for brief, its name in the build tree.

_summ() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options
    COMPREPLY=()

    # Readline takes the = of --option=value for a word of its own.
    if [[ $word == = ]]; then
        word=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    case $previous in
    --order) options='text rank' ;;
    --lines) options='auto paragraphs wrapped transcript' ;;
    --from) options='auto text markdown html subtitles chat mail' ;;
    --graph) options='dot graphml' ;;
    --similarity) options='cosine overlap bm25' ;;
    --highlight)
        if [[ ${COMP_WORDS[COMP_CWORD]} == = || ${COMP_WORDS[COMP_CWORD - 1]} == = ]]; then
            options='auto always'
        fi
        ;;
    --language)
        options='auto af ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is
            it ja ka kk km ko lo lt lv mr ms my ne nl no pl pt ro ru sk sl sr sv ta th tr uk
            ur vi yi zh'
        ;;
    --sentences | --words | --bytes | --ratio | --mark | --expand | --query | --title | --field | --keywords | --limit-*)
        return
        ;;
    esac
    if [[ -z ${options-} && $word == -* ]]; then
        options='--sentences --words --bytes --ratio --ellipsis --mark --expand --query --title --similarity --keywords
            --language --order --lines --limit-bytes --limit-sentences --limit-memory --from --json --jsonl --pieces
            --field --text --highlight --explain --html --graph --help --version'
    fi
    if [[ -n ${options-} ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    fi
    # Otherwise there is nothing, and readline completes names of files.
}

complete -o bashdefault -o default -F _summ summ brief
