#!/bin/sh
# The main job on the example class: release, collect, score, feedback, report. Usage: demo.sh GRADKIT FOLDER
set -eu
gradkit=$1
case $gradkit in /*) ;; */*) gradkit=$PWD/$gradkit ;; esac
class=$(cd "$(dirname "$0")" && pwd)/class
rm -rf "$2"
mkdir -p "$2"
cd "$2"

"$gradkit" init --demo
for assignment in ch05_logistic_regression ch06_maximum_likelihood; do
    printf '\n== %s ==\n' "$assignment"
    "$gradkit" release "$assignment"
    "$gradkit" collect "$assignment" --from "$class/$assignment"
    "$gradkit" score "$assignment"
    "$gradkit" feedback "$assignment"
    "$gradkit" report "$assignment"
    "$gradkit" export "$assignment"
done
cat <<END

Where to look, in $PWD:
  release/<assignment>/                          what students get
  reports/<assignment>/report.html               the class: scores, items, misconceptions, who needs help
  feedback/<student>/<assignment>/feedback.html  a student's page; begin with s14
  records/<assignment>/<student>.json            the grades themselves
  gradebook.db                                   nbgrader's: run \`jupyter lab\` here for its formgrader
END
