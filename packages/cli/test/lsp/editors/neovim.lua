-- What a person does in Neovim with one file, and what they see; the test tells it and reads it as JSON.
local task = vim.fn.json_decode(vim.fn.readfile(vim.env.TASK))
local report = {}

-- So that the cursor may stand behind the last letter, as it does while somebody types.
vim.opt.virtualedit = 'onemore'

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.REPORT)
  vim.cmd('qall!')
end

local function wait(what, condition)
  if not vim.wait(30000, condition, 10) then error(what .. ' did not come') end
end

local function words_of(diagnostic)
  local lines = vim.api.nvim_buf_get_text(
    0, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})
  return table.concat(lines, '\n')
end

local function found()
  return vim.tbl_map(function(diagnostic)
    return { rule = diagnostic.code, line = diagnostic.lnum + 1, words = words_of(diagnostic) }
  end, vim.diagnostic.get(0))
end

local function finding()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == task.rule and words_of(diagnostic) == task.words then return diagnostic end
  end
end

local function cursor_at_finding()
  local diagnostic = finding()
  vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
end

local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 10000) or {}) do return answer.result end
end

local function run()
  wait('a finding', finding)
  report.found = found()

  cursor_at_finding()
  report.hover = ask('textDocument/hover', vim.lsp.util.make_position_params()).contents.value

  if task.complete then
    local row = vim.api.nvim_buf_line_count(0)
    vim.api.nvim_buf_set_lines(0, row, row, false, { task.complete })
    vim.api.nvim_win_set_cursor(0, { row + 1, #task.complete })
    local answer = ask('textDocument/completion', vim.lsp.util.make_position_params())
    report.completions = vim.tbl_map(function(item) return item.label end, answer.items or answer)
    vim.api.nvim_buf_set_lines(0, row, row + 1, false, {})
  end

  if task.insert then
    local diagnostic = finding()
    vim.api.nvim_buf_set_text(0, diagnostic.lnum, diagnostic.col, diagnostic.lnum, diagnostic.col, { task.insert })
    vim.wait(300)
    wait('the finding behind what was typed', finding)
    report.foundAfterTyping = found()
  end

  cursor_at_finding()
  local version = vim.api.nvim_buf_get_changedtick(0)
  report.offered = {}
  vim.ui.select = function(actions, _, choose)
    for _, entry in ipairs(actions) do
      local action = entry.action or entry[2]
      table.insert(report.offered, action.title)
      if action.title == task.fix then choose(entry) end
    end
  end
  vim.lsp.buf.code_action()
  wait('the fix', function()
    return #vim.fn.getbufinfo({ bufmodified = 1 }) > (task.insert and 1 or 0)
      or vim.api.nvim_buf_get_changedtick(0) > version
  end)
  vim.cmd('wall')
  wait('an end of the finding', function() return finding() == nil end)
end

local ok, fault = pcall(run)
if not ok then report.fault = tostring(fault) end
finish()
