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

# Changes the arithmetic of indicators in small ways, one at a time, and prints the share that the tests notice.
verb_mutants() {
  local report=$home/achievement/target/pit-reports/mutations.csv passed=0
  case ${1-} in -h | --help) help_for mutants; exit $DONE ;; esac
  need_java
  need_maven
  rm -rf "$report" "$home/achievement/target/classes"
  mkdir -p "$home/achievement/target"
  (cd "$home" && quiet_maven -q -Pmutants -pl achievement -am verify -Dspotless.check.skip=true "$@" \
    -Dtest='jp.shirube.achievement.**' -Dsurefire.failIfNoSpecifiedTests=false) >"$home/achievement/target/mutants.log" 2>&1 || passed=1
  rm -rf "$home/achievement/target/classes" "$home/achievement/target/maven-status"
  [[ -f $report ]] || { cat "$home/achievement/target/mutants.log" >&2; fail $ENVIRONMENT "変えて試すことができませんでした。上の記録を確かめてください。"; }
  awk -F, '{ all++; if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") noticed++; else print "気づかれなかった変更　" $2 "　" $5 "行　" $3 }
    END { printf "%d か所を変え、試験は %d か所（%.1f%%）に気づきました。めあては 85%%\n", all, noticed, 100 * noticed / all }' "$report"
  ((passed == 0)) || fail $REFUSED "めあてに届かないか、試験に通らないところがあります。記録は achievement/target/mutants.log にあります。"
}
