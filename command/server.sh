# Starting, asking and stopping the server.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

# Splits options and words of a verb. Sets data, options (for the application) and words.
parse_options() {
  local verb=$1 allowed=" $2 " name value
  shift 2
  data=${SHIRUBE_DATA:-$home/data} options=() words=() foreground=
  while (($#)); do
    name=$1
    shift
    case $name in
      -h | --help) help_for "$verb"; exit $DONE ;;
      --) words+=("$@"); break ;;
      --foreground) [[ $allowed == *" --foreground "* ]] || wrong_option "$verb" "$name"; foreground=1; continue ;;
      --again) [[ $allowed == *" --again "* ]] || wrong_option "$verb" "$name"; options+=("--shirube.again"); continue ;;
      --*=*) value=${name#*=} name=${name%%=*} ;;
      --*) [[ $allowed == *" $name "* ]] || wrong_option "$verb" "$name"
        (($#)) || fail $WRONG_CALL "$name には値が要ります。./shirube $verb --help で使い方を見られます。"
        value=$1; shift ;;
      *) words+=("$name"); continue ;;
    esac
    [[ $allowed == *" $name "* ]] || wrong_option "$verb" "$name"
    case $name in
      --data) data=$value ;;
      --db) options+=("--shirube.database.url=$value") ;;
      --port) [[ $value =~ ^[0-9]+$ ]] || fail $WRONG_CALL "--port には番号を書いてください：$value"
        options+=("--shirube.port=$value") ;;
      --address) options+=("--server.address=$value") ;;
      --town) options+=("--shirube.town=$value") ;;
    esac
  done
  mkdir -p "$data" 2>/dev/null && data=$(cd "$data" && pwd -P) ||
    fail $ENVIRONMENT "データの置き場所 $data を作れません。書き込める場所を --data で指定してください。"
  options+=("--shirube.data=$data")
}

wrong_option() { fail $WRONG_CALL "$1 に $2 という指定はありません。./shirube $1 --help で使い方を見られます。"; }

no_words() { ((${#words[@]} == 0)) || fail $WRONG_CALL "余分な言葉があります：${words[*]}　./shirube $1 --help で使い方を見られます。"; }

is_ours() { [[ -r /proc/$1/cmdline ]] && tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -q 'jp\.shirube\.app\.Application serve'; }

# Sets pid and port of the server that answers for the data folder.
find_running() {
  pid='' port=''
  [[ -f $data/running ]] || return 1
  { read -r pid && read -r port; } <"$data/running"
  [[ -n $pid && -n $port ]] && is_ours "$pid"
}

app_command() {
  local classpath
  build app "${APP_SOURCES[@]}"
  [[ -n ${java_home-} ]] || need_java
  IFS= read -r classpath <"$built/app/classpath"
  command_line=("$java_home/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xshare:auto "${UTF8[@]}" -Duser.timezone=Asia/Tokyo)
  local extra
  read -ra extra <<<"${SHIRUBE_JAVA_OPTIONS-}"
  command_line+=("${extra[@]}" -cp "$classpath" jp.shirube.app.Application)
}

tell_address() {
  printf '%s\n' "しるべが動いています。" "  公開ページ　http://localhost:$port/" "  職員のページ　http://localhost:$port/staff"
}

tell_accounts() {
  local login password
  [[ -f $data/accounts.txt ]] || return 0
  if [[ $data/accounts.txt -nt $data/log/started ]]; then
    printf '%s\n' "サインイン（初めての起動なので、いま作りました）"
    while IFS=$'\t' read -r login password; do printf '  利用者名 %-8s パスワード %s\n' "$login" "$password"; done <"$data/accounts.txt"
    printf '%s\n' "  控えは $data/accounts.txt（本人だけが読めます）にあります。書き写したら消してください。"
  else
    printf '%s\n' "サインイン　初めての起動で作った利用者名とパスワードは $data/accounts.txt にあります。"
  fi
}

verb_up() {
  parse_options up '--data --port --db --town --foreground' "$@"
  no_words up
  if find_running; then tell_address; tell_accounts; exit $DONE; fi
  app_command
  command_line+=(serve --shirube.practice=true --shirube.samples="$home/samples" "${options[@]}")
  [[ -z $foreground ]] || exec "${command_line[@]}"
  mkdir -p "$data/log"
  : >"$data/log/started"
  say "起動しています…（記録：$data/log/server.log）"
  local detach=()
  command -v setsid >/dev/null && detach=(setsid)
  nohup "${detach[@]}" "${command_line[@]}" >"$data/log/server.log" 2>&1 </dev/null &
  local child=$!
  until find_running && [[ $pid == "$child" ]]; do
    if ! kill -0 $child 2>/dev/null; then
      wait $child
      local code=$?
      say "起動できませんでした。"
      tail -n 5 "$data/log/server.log" >&2
      exit $((code >= 1 && code <= ENVIRONMENT ? code : ENVIRONMENT))
    fi
    sleep 0.1
  done
  tell_address
  tell_accounts
  printf '%s\n' "止めるときは ./shirube stop"
}

verb_serve() {
  parse_options serve '--data --port --db --address --town' "$@"
  no_words serve
  app_command
  exec "${command_line[@]}" serve "${options[@]}"
}

verb_import() {
  parse_options import '--data --db --again' "$@"
  ((${#words[@]})) || fail $WRONG_CALL "読み込むファイルを指定してください。./shirube import --help で使い方を見られます。"
  app_command
  exec "${command_line[@]}" import "${options[@]}" -- "${words[@]}"
}

verb_status() {
  parse_options status '--data' "$@"
  no_words status
  find_running && { tell_address; exit $DONE; }
  printf '%s\n' "しるべは動いていません（データ：$data）。"
  exit $REFUSED
}

verb_stop() {
  parse_options stop '--data' "$@"
  no_words stop
  find_running || { [[ -f $data/lock ]] && read -r pid <"$data/lock"; [[ -n $pid ]] && is_ours "$pid"; } || pid=''
  [[ -n $pid ]] || { printf '%s\n' "しるべは動いていません（データ：$data）。"; exit $DONE; }
  kill "$pid" 2>/dev/null || fail $REFUSED "プロセス $pid を止める許可がありません。起動した利用者で実行してください。"
  local i
  for ((i = 0; i < 600; i++)); do
    is_ours "$pid" || { printf '%s\n' "止めました。"; exit $DONE; }
    sleep 0.05
  done
  fail $REFUSED "プロセス $pid が 30 秒たっても止まりません。記録（$data/log/server.log）を確かめてください。"
}
