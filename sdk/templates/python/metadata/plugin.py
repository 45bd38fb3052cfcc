"""A metadata category: `meta-data/{{id}}/owner` is the instance's tag `Owner`."""

from wit_world import exports
from wit_world.exports.category import Leaf, Mode, Mount, Node_Directory, Node_Leaf, Node_Missing

MOUNT = "meta-data/{{id}}/"


class Category(exports.Category):
    def mounts(self):
        return [Mount(MOUNT, Mode.ADD, None, 0)]

    def get(self, by, mount, path, who):
        owner = dict(who.tags).get("Owner")
        if mount == MOUNT and path == "":
            return Node_Directory([] if owner is None else ["owner"])
        if mount == MOUNT and path == "owner" and owner is not None:
            return Node_Leaf(Leaf(owner.encode(), "text/plain"))
        return Node_Missing()
