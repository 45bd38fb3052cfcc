#!/bin/sh
# The first program of an instance: lets people in, runs the user data once, and stays.
# Docker's own init is process 1 and hands signals on.
instance=$1
cloud=/var/lib/cloud/instances/$instance
log=/var/log/cloud-init-output.log

mkdir -p /var/log /run/sshd "$cloud/sem"
ln -sfn "$cloud" /var/lib/cloud/instance

# The keys that let root in let the image's usual user in, too.
if [ -f /root/.ssh/authorized_keys ]; then
    for user in admin alpine centos debian ec2-user fedora rocky ubuntu; do
        entry=$(grep "^$user:" /etc/passwd) || continue
        home=$(echo "$entry" | cut -d: -f6)
        mkdir -p "$home/.ssh"
        cp /root/.ssh/authorized_keys "$home/.ssh/authorized_keys"
        chmod 700 "$home/.ssh"
        chmod 600 "$home/.ssh/authorized_keys"
        chown -R "$user" "$home/.ssh"
    done
fi

serve_ssh() {
    if [ -x /usr/sbin/sshd ]; then
        ls /etc/ssh/ssh_host_*_key >/dev/null 2>&1 || ssh-keygen -A >/dev/null
        /usr/sbin/sshd -o PermitRootLogin=prohibit-password -o PasswordAuthentication=no && return
    fi
    serve_dropbear || { install_dropbear && serve_dropbear; }
}

serve_dropbear() {
    mkdir -p /etc/dropbear
    [ -f /etc/shells ] || echo /bin/sh >/etc/shells
    if command -v dropbear >/dev/null; then
        dropbear -R -s -p 22
    elif [ -x /opt/orrery/dropbear/start ]; then
        /opt/orrery/dropbear/start -R -s -p 22
    else
        return 1
    fi
}

install_dropbear() {
    if command -v apt-get >/dev/null; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq dropbear-bin
    elif command -v apk >/dev/null; then
        apk add --quiet dropbear
    elif command -v dnf >/dev/null; then
        dnf install -y -q dropbear
    elif command -v yum >/dev/null; then
        yum install -y -q dropbear
    else
        return 1
    fi >>"$log" 2>&1
}

serve_ssh || echo "orrery: no SSH server could be started"

# Loop mounts want nodes. The disks of the launch may come a moment after the container.
ready_disks() {
    [ -f /opt/orrery/disks ] || return
    [ -e /dev/loop-control ] || mknod /dev/loop-control c 10 237
    number=0
    while [ $number -lt 128 ]; do
        [ -e /dev/loop$number ] || mknod /dev/loop$number b 7 $number
        number=$((number + 1))
    done
    tries=100
    while read -r disk; do
        while [ ! -e "$disk" ] && [ $tries -gt 0 ]; do
            sleep 0.1
            tries=$((tries - 1))
        done
    done </opt/orrery/disks
    : >/opt/orrery/disks
}

# The service at 169.254.169.254 comes a moment after the container. Where it is in this network,
# it listens at port 61254; where it is not, the file says when there is nothing to wait for.
await_metadata() {
    tries=0
    while [ "$tries" -lt "$(cat /opt/orrery/metadata 2>/dev/null || echo 0)" ] &&
        ! grep -q ' FEA9FEA9:EF46 ' /proc/net/tcp; do
        sleep 0.1
        tries=$((tries + 1))
    done
}

# User data runs once in an instance's life. What comes to one that is only paused is told by
# a signal.
run_user_data() {
    if [ -d "$cloud/scripts" ] && [ ! -f "$cloud/sem/config_scripts_user" ]; then
        : >"$cloud/sem/config_scripts_user"
        (await_metadata; cd / && for script in "$cloud"/scripts/*; do "$script"; done 2>&1 | tee -a "$log") &
    fi
}
trap run_user_data USR1
ready_disks
run_user_data

trap 'exit 0' TERM INT
while :; do
    sleep 3600 &
    wait $!
done
