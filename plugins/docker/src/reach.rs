//! Whether people on the host reach an instance's address.
//!
//! Engines that are in a virtual machine, as on macOS, or without root have their bridges where
//! the host does not see them. Then an instance is reached by the ports that are published on
//! loopback, and its public address says so.

use std::sync::OnceLock;

use crate::block::{Block, routed};
use crate::ports::HOST;
use crate::whereabouts;

/// The address at which the host reaches a container with this one.
pub(crate) fn address(container: String) -> String {
    // From within a container nobody can tell what the host sees.
    static IN_CONTAINER: OnceLock<bool> = OnceLock::new();
    match *IN_CONTAINER.get_or_init(whereabouts::is_in_container) {
        true => container,
        false => by_routes(container, &routed()),
    }
}

fn by_routes(container: String, routes: &[Block]) -> String {
    let known = container.parse().ok();
    let is_near = known.is_none_or(|ip| routes.iter().any(|route| route.contains(ip)));
    match is_near {
        true => container,
        false => HOST.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_a_way_there_is_loopback() {
        let routes = [Block::parse("172.31.0.0/16").expect("a block")];
        for (container, shown) in [
            ("172.31.0.4", "172.31.0.4"),
            ("172.17.0.4", HOST),
            // What is no IPv4 address is no business of these routes.
            ("fd00::4", "fd00::4"),
        ] {
            assert_eq!(by_routes(container.to_owned(), &routes), shown);
        }
        assert_eq!(by_routes("172.31.0.4".to_owned(), &[]), HOST);
    }
}
