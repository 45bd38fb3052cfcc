//! EnableImageDeprecation and DisableImageDeprecation: a date after which an image is
//! still there for those who know its id.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html>

use orrery_wire::{Timestamp, shapes};

use crate::{Ec2Error, ErrorCode, Result, operations::required, store::Transaction};

use super::{change, owned};

/// Dates count in minutes.
const MINUTE: i64 = 60 * 1000;
/// The farthest date, in milliseconds from now: ten years.
const FARTHEST: i64 = 10 * 366 * 24 * 60 * MINUTE;

/// EnableImageDeprecation.
///
/// # Errors
/// `InvalidAMIID.NotFound`, `AuthFailure` for another account's, `InvalidParameterValue`
/// for dates in the past and beyond ten years.
pub fn enable(
    transaction: &mut Transaction<'_>,
    request: &shapes::EnableImageDeprecationRequest,
) -> Result<shapes::EnableImageDeprecationResult> {
    let id = required(&request.image_id, "ImageId")?;
    let call = transaction.call;
    owned(call, transaction, id)?;
    let at = *required(&request.deprecate_at, "DeprecateAt")?;
    let ahead = at.0.saturating_sub(call.now.0);
    if !(0..=FARTHEST).contains(&ahead) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({at}) for parameter DeprecateAt is invalid. The date must be in the future, within ten years."
            ),
        ));
    }
    let minutes = at.0.saturating_add(MINUTE / 2).div_euclid(MINUTE);
    let rounded = Timestamp(minutes.saturating_mul(MINUTE));
    change(transaction, id, |image| image.deprecated = Some(rounded))?;
    Ok(shapes::EnableImageDeprecationResult {
        r#return: Some(true),
    })
}

/// DisableImageDeprecation.
///
/// # Errors
/// `InvalidAMIID.NotFound`, `AuthFailure` for another account's.
pub fn disable(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisableImageDeprecationRequest,
) -> Result<shapes::DisableImageDeprecationResult> {
    let id = required(&request.image_id, "ImageId")?;
    change(transaction, id, |image| image.deprecated = None)?;
    Ok(shapes::DisableImageDeprecationResult {
        r#return: Some(true),
    })
}
