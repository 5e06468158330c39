#!/bin/sh
# Writes the commit of the sources as Swift: commit.sh ROOT OUTPUT. Where they stand in no history of their own it is unknown.
set -eu
commit=unknown
if [ -e "$1/.git" ]; then
  commit=$(git -C "$1" rev-parse --short=10 HEAD 2> /dev/null) || commit=unknown
fi
printf 'extension Quorate {\n  /// The commit from which this was built.\n  static let commit = "%s"\n}\n' "$commit" > "$2"
