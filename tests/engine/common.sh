# What the engines of the tests have in common; they set `folder`, and `packages` to install them.

lives() { local id; id=$(cat "$1" 2>/dev/null) && kill -0 "$id" 2>/dev/null; }
gone() { ! lives "$1"; }
within() { # within SECONDS COMMAND...
    local end=$((SECONDS + $1)); shift
    until "$@"; do [ $SECONDS -lt $end ] || return 1; sleep 0.1; done
}

end() { # end PIDFILE: asks a process to end, and makes it
    lives "$1" || return 0
    kill "$(cat "$1")" 2>/dev/null && within 10 gone "$1" || kill -9 "$(cat "$1")" 2>/dev/null || true
    rm -f "$1"
}

install_packages() {
    local missing=()
    for package in $packages; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$folder/apt.log" 2>&1 ||
        { tail -20 "$folder/apt.log" >&2; exit 1; }
}

take_away_rules() { # take_away_rules TEXT: the packet filter's rules with it
    for table in nat filter mangle; do
        { iptables -t "$table" -S 2>/dev/null | grep -F -- "$1" || true; } | sed 's/^-A/-D/' |
            while read -r rule; do eval "iptables -t $table $rule" 2>/dev/null || true; done
    done
}
