" What a person does in Vim with ALE and one file, and what they see; the test tells it and reads it as JSON.
let s:task = json_decode(join(readfile($TASK), "\n"))
let s:report = {}

function! s:Wait(what, Condition) abort
  let l:end = reltimefloat(reltime()) + 30
  while !a:Condition()
    if reltimefloat(reltime()) > l:end | throw a:what . ' did not come' | endif
    " While Vim sleeps, it hears what the server says.
    sleep 10m
  endwhile
endfunction

function! s:Found() abort
  return map(copy(ale#engine#GetLoclist(bufnr(''))), {_, one -> {
  \ 'rule': get(one, 'code', ''),
  \ 'line': one.lnum,
  \ 'words': getline(one.lnum)[one.col - 1 : one.end_col - 1],
  \}})
endfunction

function! s:Findings() abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, one ->
  \ get(one, 'code', '') is# s:task.rule && getline(one.lnum)[one.col - 1 : one.end_col - 1] is# s:task.words})
endfunction

function! Answer(question) abort
  let s:report.offered = map(filter(split(a:question, "\n"), 'v:val =~# ''^\d\+) '''), {_, line -> matchstr(line, ') \zs.*')})
  return string(index(s:report.offered, s:task.fix) + 1)
endfunction

function! s:Run() abort
  call s:Wait('a finding', {-> !empty(s:Findings())})
  let s:report.found = s:Found()
  let l:finding = s:Findings()[0]
  call cursor(l:finding.lnum, l:finding.col)

  ALEHover
  call s:Wait('an explanation', {-> !empty(filter(getbufinfo(), {_, one -> getbufvar(one.bufnr, '&filetype') is# 'ale-preview.message'}))})
  for l:shown in getbufinfo()
    if getbufvar(l:shown.bufnr, '&filetype') is# 'ale-preview.message'
      let s:report.hover = join(getbufline(l:shown.bufnr, 1, '$'), "\n")
      execute 'bwipeout!' l:shown.bufnr
    endif
  endfor

  if has_key(s:task, 'insert')
    call cursor(l:finding.lnum, l:finding.col)
    execute 'normal! i' . s:task.insert
    doautocmd TextChanged
    call s:Wait('the finding behind what was typed', {-> !empty(s:Findings())})
    let s:report.foundAfterTyping = s:Found()
    let l:finding = s:Findings()[0]
    call cursor(l:finding.lnum, l:finding.col)
  endif

  " The menu asks a question, and nobody is there to answer.
  execute "function! ale#util#Input(message, value, ...) abort\nreturn Answer(a:message)\nendfunction"
  let [l:buffer, l:version] = [bufnr(''), b:changedtick]
  ALECodeAction
  call s:Wait('the fix', {-> b:changedtick > l:version
  \ || !empty(filter(getbufinfo({'bufmodified': 1}), {_, one -> one.bufnr != l:buffer}))})
  wall
  execute 'buffer' l:buffer
  call s:Wait('an end of the finding', {-> empty(s:Findings())})
endfunction

try
  call s:Run()
catch
  let s:report.fault = v:exception . ' at ' . v:throwpoint
endtry
call writefile([json_encode(s:report)], $REPORT)
qall!
