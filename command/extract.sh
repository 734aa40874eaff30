# Commands that need neither server nor database.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

readonly UTF8=(-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8)
readonly SHORT_RUN=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss2m -Xlog:disable)

# Keeps the loaded classes of a short run in an archive of this very JDK. Without the archive everything works, only slower.
archive_classes() {
  local archive=$1 classpath=$2 documents=("$home"/samples/*/*.txt "$home"/samples/*.txt) document existing=()
  for document in "${documents[@]}"; do [[ -f $document ]] && existing+=("$document"); done
  "$java_home/bin/java" "${SHORT_RUN[@]}" "${UTF8[@]}" -XX:ArchiveClassesAtExit="$archive.$$" -cp "$classpath" \
    jp.shirube.cli.Main extract "${existing[@]---help}" >/dev/null 2>&1 </dev/null
  [[ -f $archive.$$ ]] && mv "$archive.$$" "$archive" || : >"$archive"
}

run_cli() {
  local classpath archive
  build cli "${CLI_SOURCES[@]}"
  [[ -n ${java_home-} ]] || need_java
  IFS= read -r classpath <"$built/cli/classpath"
  archive=$built/cli/classes-$java_version-${java_home//[!A-Za-z0-9]/_}.jsa
  [[ -f $archive ]] || archive_classes "$archive" "$classpath"
  exec "$java_home/bin/java" "${SHORT_RUN[@]}" "${UTF8[@]}" -XX:SharedArchiveFile="$archive" -Xshare:auto \
    -cp "$classpath" jp.shirube.cli.Main "$@"
}
