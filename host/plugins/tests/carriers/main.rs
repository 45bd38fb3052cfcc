//! One source, three carriers; and plugins that mean harm.

mod bench;
mod conforms;
mod ec2;
mod endpoints;
mod hostile;
mod loading;
mod programs;
mod same;
mod server;

#[test]
#[ignore = "the other end of a native plugin, which the tests start"]
fn the_child_of_a_native_plugin() {
    orrery_plugins::child_main()
}
