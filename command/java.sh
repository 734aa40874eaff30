# Finding a JDK and Maven, and installing what is missing with the system's package manager.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

# Sets java_version to the version that the folder's release file states; fails where it is no JDK.
read_java_version() {
  local line
  java_version=
  [[ -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    [[ $line == JAVA_VERSION=* ]] || continue
    java_version=${line#JAVA_VERSION=}
    java_version=${java_version//\"/}
    return 0
  done <"$1/release"
  return 1
}

is_new_enough() {
  local major=${1%%.*}
  major=${major%%[!0-9]*}
  [[ -n $major ]] && ((major >= OLDEST_JAVA))
}

# A JAVA_HOME that will do is the user's choice; else the newest JDK found. Sets java_home and java_version.
find_java() {
  local candidate best='' best_major=0 on_path
  if [[ -n ${JAVA_HOME-} ]] && read_java_version "$JAVA_HOME" && is_new_enough "$java_version"; then
    java_home=$JAVA_HOME
    return 0
  fi
  hash javac 2>/dev/null && on_path=$(readlink -f "${BASH_CMDS[javac]}") && on_path=${on_path%/bin/javac}
  for candidate in "${on_path-}" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "${HOME-/root}"/.sdkman/candidates/java/* "${HOME-/root}"/.jdks/*; do
    [[ -n $candidate ]] && read_java_version "$candidate" && is_new_enough "$java_version" || continue
    local major=${java_version%%[!0-9]*}
    ((major > best_major)) && best=$candidate best_major=$major
  done
  [[ -n $best ]] || return 1
  java_home=$best
  read_java_version "$best"
}

need_java() {
  find_java || { install_package JDK openjdk-17-jdk-headless java-17-openjdk-devel openjdk17 jdk17-openjdk && find_java; } ||
    fail $ENVIRONMENT "Java（JDK ${OLDEST_JAVA} 以上）が見つかりません。例：sudo apt-get install openjdk-17-jdk-headless　入れたあとで、もう一度実行してください。別の場所にあるときは、環境変数 JAVA_HOME で指定できます。"
  export JAVA_HOME=$java_home
}

need_maven() {
  command -v mvn >/dev/null || { install_package Maven maven maven maven maven && command -v mvn >/dev/null; } ||
    fail $ENVIRONMENT "組み立てに使う Maven（mvn）が見つかりません。例：sudo apt-get install maven　入れたあとで、もう一度実行してください。"
}

# Newer JDKs warn about old libraries inside Maven itself; the words would only puzzle.
quiet_maven() {
  local major=${java_version%%[!0-9]*}
  ((major < 24)) || export MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  mvn -B -Dstyle.color=never "$@" </dev/null
}

# install_package LABEL APT DNF/ZYPPER APK PACMAN: with the system's package manager, where that needs no question.
install_package() {
  local label=$1 as_root=()
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  say "${label} を、この機械のパッケージ管理で入れています…"
  if command -v apt-get >/dev/null; then
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c \
      'apt-get -qq update && apt-get -qq -y install --no-install-recommends "$1"' install "$2" >/dev/null
  elif command -v dnf >/dev/null; then "${as_root[@]}" dnf -q -y install "$3" >/dev/null
  elif command -v zypper >/dev/null; then "${as_root[@]}" zypper -q -n install "$3" >/dev/null
  elif command -v apk >/dev/null; then "${as_root[@]}" apk add -q "$4" >/dev/null
  elif command -v pacman >/dev/null; then "${as_root[@]}" pacman -S --noconfirm -q "$5" >/dev/null
  else return 1
  fi
}
