# Commands that need neither server nor database.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

readonly UTF8=(-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8)
readonly SHORT_RUN=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss2m -Xlog:disable)

# Where the classes of a short run are kept for the next, and how: loaded and linked since JDK 25 (AOT cache), before that loaded (CDS).
choose_archive() {
  archive=$built/cli/classes-$java_version-${java_home//[!A-Za-z0-9]/_}
  if ((${java_version%%[!0-9]*} >= 25)); then
    archive+=.aot write_archive=-XX:AOTCacheOutput read_archive=-XX:AOTCache
  else
    archive+=.jsa write_archive=-XX:ArchiveClassesAtExit read_archive=-XX:SharedArchiveFile
  fi
}

# Fills the archive of this very JDK. Without the archive everything works, only slower.
archive_classes() {
  local classpath=$1 documents=("$home"/samples/*/*.txt "$home"/samples/*.txt) document existing=()
  for document in "${documents[@]}"; do [[ -f $document ]] && existing+=("$document"); done
  "$java_home/bin/java" "${SHORT_RUN[@]}" "${UTF8[@]}" "$write_archive=$archive.$$" -cp "$classpath" \
    jp.shirube.cli.Main extract "${existing[@]---help}" >/dev/null 2>&1 </dev/null
  rm -f "$archive.$$.config"
  [[ -f $archive.$$ ]] && mv "$archive.$$" "$archive" || : >"$archive"
}

run_cli() {
  local classpath archive write_archive read_archive
  build cli "${CLI_SOURCES[@]}"
  [[ -n ${java_home-} ]] || need_java
  IFS= read -r classpath <"$built/cli/classpath"
  choose_archive
  [[ -f $archive ]] || archive_classes "$classpath"
  exec "$java_home/bin/java" "${SHORT_RUN[@]}" "${UTF8[@]}" "$read_archive=$archive" \
    -cp "$classpath" jp.shirube.cli.Main "$@"
}
