//! `export!` in a component.

use std::sync::OnceLock;

use orrery_contract::Result;
use orrery_contract::guest::{Imports, block_on};
use orrery_contract::host::log::{DynLog, Level};
use orrery_contract::services::Host;

use crate::Open;

/// The instance's one plugin, opened by its first call.
///
/// # Errors
/// The plugin's own refusal to open.
pub fn opened<P: Open>(place: &'static OnceLock<P>) -> Result<&'static P> {
    if let Some(plugin) = place.get() {
        return Ok(plugin);
    }
    std::panic::set_hook(Box::new(|panic| {
        // All that the host sees of a panic is a trap; this says where it came from.
        block_on(DynLog::log(&Imports, Level::Error, &panic.to_string(), &[]));
    }));
    let plugin = block_on(P::open(Host::imported()))?;
    Ok(place.get_or_init(|| plugin))
}

#[doc(hidden)]
#[macro_export]
macro_rules! export_guest {
    ($plugin:ty : $($interface:ident),+) => {
        const _: () = {
            fn open() -> $crate::contract::Result<&'static $plugin> {
                static PLUGIN: ::std::sync::OnceLock<$plugin> = ::std::sync::OnceLock::new();
                $crate::guest::opened(&PLUGIN)
            }
            $( $crate::contract::export_guest_interface!($interface, open); )+
        };
    };
}
