"""Writes the manual page of a program from what it says of itself: PROGRAM --experimental-dump-help | manual.py"""

import json
import sys


def escaped(text):
    """Text as roff takes it: no backslash and no line that begins with a full stop or an apostrophe is an order."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def spelling(argument):
    """How an argument is written, with its value."""
    if argument["kind"] == "positional":
        word = f"<{argument['valueName']}>"
    else:
        names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument["names"]]
        word = ", ".join(names) + (f" <{argument['valueName']}>" if argument["kind"] == "option" else "")
    return word + (" ..." if argument.get("isRepeating") else "")


def arguments(command):
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True):
            continue
        text = argument.get("abstract", "")
        if "defaultValue" in argument:
            text += f" (default: {argument['defaultValue']})"
        print(f".TP\n\\fB{escaped(spelling(argument))}\\fR\n{escaped(text)}")


def main():
    tool = json.load(sys.stdin)
    command = tool["command"]
    name = command["commandName"]
    print(f'.TH {name.upper()} 1\n.SH NAME\n{escaped(name)} \\- {escaped(command["abstract"])}')
    print(f".SH SYNOPSIS\n\\fB{escaped(name)}\\fR", "<subcommand>" if command.get("subcommands") else "", "[<options>]")
    if "discussion" in command:
        print(".SH DESCRIPTION\n" + escaped(command["discussion"]))
    subcommands = [c for c in command.get("subcommands", []) if c["commandName"] != "help" and c.get("shouldDisplay", True)]
    print(".SH OPTIONS")
    arguments(command)
    for subcommand in subcommands:
        title = f"{name} {subcommand['commandName']}"
        print(f'.SH {escaped(title.upper())}\n{escaped(subcommand.get("abstract", ""))}')
        if "discussion" in subcommand:
            print(".PP\n" + ".br\n".join(escaped(line) + "\n" for line in subcommand["discussion"].split("\n")))
        arguments(subcommand)


main()
