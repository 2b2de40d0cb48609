# What trustlint can be followed by, for PowerShell 5.1 and newer. In $PROFILE: trustlint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName trustlint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    # An empty word would be lost on the way to the program.
    $newWord = @()
    if ("$wordToComplete" -eq '') { $newWord = @('--new-word') }
    & trustlint completion powershell @newWord '--' @typed 2>$null | ForEach-Object {
        $word, $about = $_ -split [char]9, 2
        if ($word -and -not $word.StartsWith(':')) {
            if (-not $about) { $about = $word }
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
        }
    }
}
