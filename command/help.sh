# What the commands say about themselves.
# Sourced by ./shirube; every name here is one of its own.
# shellcheck shell=bash

help_all() {
  cat <<'TEXT'
しるべ：町の計画の文書を読み込み、たどれる計画にします。

使い方　./shirube 命令 [指定]

  up                 用意から起動までを行い、アドレスとサインインのしかたを表示します
  stop               止めます
  status             動いているかどうかを表示します
  import ファイル…   計画の文書を加えます（動いていても、止まっていても使えます）
  extract ファイル…  計画の文書を読み、交換形式（JSON）で出します（サーバーもデータベースも使いません）
  check ファイル…    計画の文書を点検し、誤りと思われる所を示します。二つ以上なら計画の間も見ます
  serve              手前で動かします。用意のある PostgreSQL は --db で指定します
  test               すべての試験をします
  bench              速さを、同じ回にはかった基準との比で表示します
  mutate             文書を乱して読み、落ちないこと・行を失わないことを確かめます（--check で点検の力を量ります）
  help               この説明です。各命令の説明は ./shirube 命令 --help

終了コード　0 できた　1 断った・通らなかった　2 呼び方の誤り　3 機械の側に足りないものがある
　　　　　　check だけは、4 誤りがある　5 確認だけがある
TEXT
}

help_for() {
  case $1 in
    up) cat <<'TEXT'
./shirube up [--data 場所] [--port 番号] [--db アドレス] [--town 町の名前] [--foreground]
組み立て、データベース、見本の計画まで用意して起動し、アドレスを表示して戻ります。
  --data        データの置き場所（省くと ./data、環境変数 SHIRUBE_DATA）
  --port        ページの番号（省くと 8080 から空きを探します、環境変数 SHIRUBE_PORT）
  --db          同梱のデータベースの代わりに使う PostgreSQL。例 postgresql://利用者@ホスト:5432/データベース
  --town        上に表示する町の名前
  --foreground  戻らずに、手前で動かします
TEXT
      ;;
    serve) cat <<'TEXT'
./shirube serve [--db アドレス] [--data 場所] [--port 番号] [--address 受け口] [--town 町の名前]
見本を入れずに、手前で動かします。終わらせるには Ctrl-C か kill。
  --db       用意のある PostgreSQL（15 以上）。例 postgresql://利用者@ホスト:5432/データベース
             パスワードは環境変数 SHIRUBE_DATABASE_PASSWORD で渡せます
  --address  受け付けるアドレス（省くと 127.0.0.1 だけ）
設定は、データの置き場所の shirube.properties にも書けます。
TEXT
      ;;
    import) printf '%s\n' './shirube import [--again] [--data 場所] [--db アドレス] ファイル…' \
      '計画の文書を読み込みます。同じ文書を二度読み込んでも変わりません。変わった文書は、違いとして提案されます。' \
      '  --again    読み込んだことのある文書を、いまの読み方で読み直し、いまの計画との違いを提案します' ;;
    stop) printf '%s\n' './shirube stop [--data 場所]' '動いているしるべを止めます。動いていなければ何もしません。' ;;
    status) printf '%s\n' './shirube status [--data 場所]' '動いていればアドレスを表示して 0、動いていなければ 1 で終わります。' ;;
    bench) printf '%s\n' './shirube bench [ファイル…]' '読み取りの速さを、行に分けるだけの時間や、ファイルを写すだけの Java との比で表示します。めあてに届かなければ 1 で終わります。' ;;
    test) printf '%s\n' './shirube test [Maven の指定]' '書き方の検査を含め、すべての試験をします。' ;;
  esac
}
