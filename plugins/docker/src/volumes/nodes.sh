# The node of a loop device in a running container: CONTAINER PROCESS DEVICE [NUMBER].
# Made with the number, else taken away. No symbolic link of the container's is followed.
set -e
container=$1 rest=${3#/}
refuse() { echo "$*" >&2; exit 1; }

# The engine gives every container files that are named after it.
grep -q "$container" "/proc/$2/mountinfo" || refuse "no process of the container $container is there"
cd "/proc/$2/root"
while [ "$rest" != "${rest#*/}" ]; do
    folder=${rest%%/*} rest=${rest#*/}
    [ ! -L "$folder" ] || refuse "$3 is behind a link"
    [ -d "$folder" ] || [ -n "$4" ] || exit 0
    [ -d "$folder" ] || mkdir "$folder"
    cd "./$folder"
done
is_loop() { [ ! -L "./$rest" ] && [ -b "./$rest" ] && [ "$(stat -c %t "./$rest")" = 7 ]; }
if [ -n "$4" ] && is_loop && [ "$(stat -c %T "./$rest")" = "$(printf %x "$4")" ]; then exit 0; fi
if is_loop; then rm "./$rest"; fi
[ -n "$4" ] || exit 0
if [ -e "./$rest" ] || [ -L "./$rest" ]; then refuse "the instance has something else at $3"; fi
mknod -m 660 "./$rest" b 7 "$4"
