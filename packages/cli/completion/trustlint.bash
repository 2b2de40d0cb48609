# What trustlint can be followed by, for bash 3.2 and newer. In ~/.bashrc: eval "$(trustlint completion bash)"
_trustlint() {
  local IFS=$' \t\n' rest=${COMP_LINE:0:COMP_POINT} i word answer before='' tab=$'\t'
  local -a typed=()
  # Bash parts words at = and :, too; trustlint wants them as they are written.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    if ((i == 0)) || [[ $rest == [[:space:]]* ]]; then
      rest=${rest#"${rest%%[![:space:]]*}"}
      typed+=('')
    fi
    word=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || word=$rest
    typed[${#typed[@]}-1]+=$word
    rest=${rest#"$word"}
  done
  COMPREPLY=()
  answer=$(command trustlint completion bash -- "${typed[@]:1}" 2>/dev/null) || return 0
  # It puts the words in place of what follows the last of these signs.
  word=${typed[${#typed[@]}-1]}
  if [[ $word == *=* && $COMP_WORDBREAKS == *=* ]]; then before=${word%"${word##*=}"}; fi
  while IFS= read -r word; do
    case $word in
      :files) ;;
      :nothing) compopt +o default +o bashdefault 2>/dev/null ;;
      *)
        word=${word%%"$tab"*}
        COMPREPLY+=("${word#"$before"}")
        if [[ $word == *= ]]; then compopt -o nospace 2>/dev/null; fi
        ;;
    esac
  done <<<"$answer"
}
complete -o bashdefault -o default -F _trustlint trustlint
