# What trustlint can be followed by, for fish 3 and newer. In ~/.config/fish/config.fish: trustlint completion fish | source
function __trustlint_offers
    set -l word (commandline -ct)
    set -l typed (commandline -opc) "$word"
    for line in (command trustlint completion fish -- $typed[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                # What stands before the = belongs to each name.
                set -l before (string match -r -- '^.*=' "$word")
                set -l begun (string replace -r -- '^.*=' '' "$word")
                for path in (__fish_complete_path "$begun")
                    echo "$before$path"
                end
            case ':nothing'
            case '*'
                echo $line
        end
    end
end
complete -c trustlint -f -a '(__trustlint_offers)'
