//! EnableSerialConsoleAccess, DisableSerialConsoleAccess, GetSerialConsoleAccessStatus.

use orrery_wire::{shapes, text};

use crate::{Call, Realm, Result, Transaction, resources::RegionSettings};

/// EnableSerialConsoleAccess.
///
/// # Errors
/// None.
pub fn enable(
    transaction: &mut Transaction<'_>,
    _: &shapes::EnableSerialConsoleAccessRequest,
) -> Result<shapes::EnableSerialConsoleAccessResult> {
    RegionSettings::change(transaction, |settings| settings.serial_console = true);
    Ok(shapes::EnableSerialConsoleAccessResult {
        serial_console_access_enabled: Some(true),
    })
}

/// DisableSerialConsoleAccess.
///
/// # Errors
/// None.
pub fn disable(
    transaction: &mut Transaction<'_>,
    _: &shapes::DisableSerialConsoleAccessRequest,
) -> Result<shapes::DisableSerialConsoleAccessResult> {
    RegionSettings::change(transaction, |settings| settings.serial_console = false);
    Ok(shapes::DisableSerialConsoleAccessResult {
        serial_console_access_enabled: Some(false),
    })
}

/// GetSerialConsoleAccessStatus.
///
/// # Errors
/// None.
pub fn status(
    _: &Call,
    realm: &Realm,
    _: &shapes::GetSerialConsoleAccessStatusRequest,
) -> Result<shapes::GetSerialConsoleAccessStatusResult> {
    Ok(shapes::GetSerialConsoleAccessStatusResult {
        serial_console_access_enabled: Some(RegionSettings::of(realm).serial_console),
        managed_by: Some(text!("account")),
    })
}
