//! How the program is linked.

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells build scripts by variables"
)]
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    // The tables of EC2's model are a hundred thousand pointers. A program that may lie
    // anywhere in memory has to mend each of them whenever it starts: two milliseconds and
    // five megabytes.
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bin=orrery=-no-pie");
    }
}
