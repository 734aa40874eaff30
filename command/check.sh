# Tests and measurements.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

# A test that was skipped says why.
tell_skipped_tests() {
  local skipped
  skipped=$(grep -ho -e 'Assumption failed: .*' -e '<skipped message="[^"]*"' "$home"/*/target/surefire-reports/TEST-*.xml 2>/dev/null |
    sed 's/.*message="//; s/"$//; s/Assumption failed: //' | sort | uniq -c)
  [[ -z $skipped ]] || printf '%s\n' "見送った試験（件数と理由）" "$skipped"
}

verb_test() {
  case ${1-} in -h | --help) help_for test; exit $DONE ;; esac
  need_java
  need_maven
  cd "$home" && quiet_maven -ntp clean verify "$@" && tell_skipped_tests || fail $REFUSED "試験に通らないところがあります。上の記録を確かめてください。"
}

# Prints ratios against baselines measured in the same run.
verb_bench() {
  local classpath
  case ${1-} in -h | --help) help_for bench; exit $DONE ;; esac
  build cli "${CLI_SOURCES[@]}"
  build bench "${BENCH_SOURCES[@]}"
  [[ -n ${java_home-} ]] || need_java
  IFS= read -r classpath <"$built/bench/classpath"
  cd "$home" && exec "$java_home/bin/java" "${UTF8[@]}" -cp "$classpath" jp.shirube.bench.Bench "$@"
}
