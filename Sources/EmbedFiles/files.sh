#!/bin/sh
# Writes files as Swift: files.sh ROOT OUTPUT FILE..., each file by its path in ROOT.
set -eu
root=$1
output=$2
shift 2
{
  echo 'import Files'
  echo
  echo 'extension ProgramFiles {'
  echo '  /// The files of this repository that are shipped, by their paths.'
  echo '  static let shipped: [(path: String, text: StaticString)] = ['
  for file in "$@"; do
    printf '    ("%s", ####"""\n' "$file"
    # The line before the closing quotation mark is no part of the text.
    cat "$root/$file"
    printf '\n"""####),\n'
  done
  echo '  ]'
  echo '}'
} > "$output"
