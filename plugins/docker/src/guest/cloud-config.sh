name_host() {
    echo "$1" >/etc/hostname
    hostname "$1" 2>/dev/null || echo "cloud-config: only a privileged instance changes its host name now"
}

add_group() {
    grep -q "^$1:" /etc/group || groupadd "$1" 2>/dev/null || addgroup "$1"
}

# add_user NAME system|ordinary HOME SHELL COMMENT
add_user() {
    grep -q "^$1:" /etc/passwd && return
    if command -v useradd >/dev/null; then
        [ "$2" = system ] && kind=--system || kind=--create-home
        useradd $kind --home-dir "$3" --shell "$4" --comment "$5" "$1"
    else
        [ "$2" = system ] && kind=-S || kind=
        adduser -D $kind -h "$3" -s "$4" -g "$5" "$1"
    fi
}

join_group() {
    add_group "$2"
    usermod --append --groups "$2" "$1" 2>/dev/null || addgroup "$1" "$2"
}

allow_sudo() {
    mkdir -p /etc/sudoers.d
    echo "$1 $2" >>/etc/sudoers.d/90-cloud-init-users
    chmod 440 /etc/sudoers.d/90-cloud-init-users
}

# let_in NAME KEY
let_in() {
    home=$(grep "^$1:" /etc/passwd | cut -d: -f6)
    mkdir -p "$home/.ssh"
    echo "$2" >>"$home/.ssh/authorized_keys"
    chmod 700 "$home/.ssh"
    chmod 600 "$home/.ssh/authorized_keys"
    chown -R "$1" "$home/.ssh"
}

update_packages() {
    if command -v apt-get >/dev/null; then apt-get update
    elif command -v apk >/dev/null; then apk update
    fi
}

upgrade_packages() {
    if command -v apt-get >/dev/null; then DEBIAN_FRONTEND=noninteractive apt-get upgrade -y
    elif command -v apk >/dev/null; then apk upgrade
    elif command -v dnf >/dev/null; then dnf upgrade -y
    elif command -v yum >/dev/null; then yum update -y
    fi
}

install_packages() {
    if command -v apt-get >/dev/null; then DEBIAN_FRONTEND=noninteractive apt-get install -y "$@"
    elif command -v apk >/dev/null; then apk add "$@"
    elif command -v dnf >/dev/null; then dnf install -y "$@"
    elif command -v yum >/dev/null; then yum install -y "$@"
    else echo "cloud-config: the image has no package manager that is known"
    fi
}

