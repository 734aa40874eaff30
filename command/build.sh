# Building a part of Shirube on first use and when a source is newer than the build.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

readonly CLI_SOURCES=(kernel formats exchange recognition checker cli)
readonly APP_SOURCES=(kernel formats exchange recognition app)
readonly BENCH_SOURCES=(kernel formats exchange recognition checker app bench)

# Whether a source is newer than the last build of the part (cli or app). Folders count too: a removed file touches its folder.
is_stale() {
  local part=$1 module paths=("$home/pom.xml")
  shift
  [[ -f $built/$part/built ]] || return 0
  for module in "$@"; do
    paths+=("$home/$module/pom.xml")
    [[ -d $home/$module/src/main ]] && paths+=("$home/$module/src/main")
  done
  [[ -n $(find "${paths[@]}" -newer "$built/$part/built" -print -quit) ]]
}

build() {
  local part=$1 started
  shift
  is_stale "$part" "$@" || return 0
  need_java
  need_maven
  mkdir -p "$built"
  exec 9>"$built/lock"
  command -v flock >/dev/null && flock 9
  if is_stale "$part" "$@"; then
    [[ -f $built/$part/built ]] && say "しるべを組み立て直しています…" ||
      say "しるべを組み立てています（初めてのときは、部品の取得に数分かかります）…"
    started=$built/$part.started
    : >"$started"
    rm -rf "${built:?}/$part.new"
    (cd "$home" && quiet_maven -q -pl "$part" -am -DskipTests -Dspotless.check.skip=true package \
      dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$built/$part.new/lib") >"$built/$part.log" 2>&1 ||
      { cat "$built/$part.log" >&2; fail $ENVIRONMENT "組み立てに失敗しました。上の記録（$built/$part.log）を確かめてください。"; }
    cp "$home/$part/target/shirube-$part-"[0-9]*.jar "$built/$part.new/lib/"
    rm -rf "${built:?}/$part"
    mv "$built/$part.new" "$built/$part"
    local jars=("$built/$part/lib/"*.jar)
    (IFS=:; printf '%s\n' "${jars[*]}") >"$built/$part/classpath"
    touch -r "$started" "$built/$part/built"
    rm -f "$started"
  fi
  exec 9>&-
}
