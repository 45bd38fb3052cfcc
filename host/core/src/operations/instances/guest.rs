//! What comes out of a guest: console output, the Windows password, firmware data.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_wire::{Str, Timestamp, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    ids::stable_hash,
    operations::{network_interfaces::addresses::instance_dns, required},
    resources::{Instance, NetworkInterface, Reservation, instances::State},
    store::Realm,
};

fn found<'r>(realm: &'r Realm, id: &str) -> Result<(&'r Instance, &'r Reservation)> {
    let instance = realm.get::<Instance>(id)?;
    let launch = instance
        .reservation(realm)
        .ok_or_else(|| Ec2Error::new(ErrorCode::InternalError, "an instance has no reservation"))?;
    Ok((instance, launch))
}

/// GetConsoleOutput: what the machine has written; of one without a console what it would
/// have said while it came up, and nothing before it has.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn console_output(
    call: &Call,
    realm: &Realm,
    request: &shapes::GetConsoleOutputRequest,
) -> Result<shapes::GetConsoleOutputResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    let (instance, launch) = found(realm, id)?;
    let is_up = instance.state != State::Pending;
    let (timestamp, output) = match &call.console {
        Some(said) => (call.now, (!said.is_empty()).then(|| STANDARD.encode(said))),
        None => {
            let text = is_up.then(|| boot_log(realm, instance, launch));
            (instance.since, text.map(|text| STANDARD.encode(text)))
        }
    };
    Ok(shapes::GetConsoleOutputResult {
        instance_id: Some(id.clone()),
        timestamp: Some(timestamp),
        output: output.map(Str::from),
    })
}

/// GetConsoleScreenshot: what the machine shows.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleScreenshot.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`; `UnsupportedOperation` where it has no screen.
pub fn console_screenshot(
    call: &Call,
    realm: &Realm,
    request: &shapes::GetConsoleScreenshotRequest,
) -> Result<shapes::GetConsoleScreenshotResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    found(realm, id)?;
    let screen = call.console.as_deref().filter(|screen| !screen.is_empty());
    let screen = screen.ok_or_else(|| {
        unsupported(format!(
            "The instance '{id}' does not support retrieving a screenshot of its console."
        ))
    })?;
    Ok(shapes::GetConsoleScreenshotResult {
        instance_id: Some(id.clone()),
        image_data: Some(Str::from(STANDARD.encode(screen))),
    })
}

fn boot_log(realm: &Realm, instance: &Instance, launch: &Reservation) -> String {
    let kind = &instance.attributes(launch).instance_type;
    if launch.platform.is_some() {
        return format!(
            "{}: AMI: {} Instance type: {kind} Instance id: {}\r\n{}: Message: Windows is Ready to use\r\n",
            instance.launched, launch.image, instance.id, instance.launched
        );
    }
    let primary = instance
        .interfaces
        .first()
        .and_then(|at| realm.table::<NetworkInterface>().at(*at));
    let region = &realm.key.region;
    let host = primary.map_or_else(
        || Str::from("localhost"),
        |primary| instance_dns(&instance.id, primary.address, region),
    );
    let host = host.split('.').next().unwrap_or_default();
    format!(
        "[    0.000000] Command line: root={root} console=tty0 console=ttyS0,115200n8\r\n\
         [    0.000000] DMI: Amazon EC2 {kind}\r\n\
         cloud-init: instance {id} of {image} up at {at}. Datasource DataSourceEc2Local.\r\n\
         {host} login: ",
        root = launch.root_device,
        id = instance.id,
        image = launch.image,
        at = instance.launched,
    )
}

/// GetPasswordData: of a Windows instance with an RSA key pair, encrypted for it.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn password_data(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetPasswordDataRequest,
) -> Result<shapes::GetPasswordDataResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    let (instance, launch) = found(realm, id)?;
    let key = launch
        .public_key
        .as_deref()
        .filter(|_| launch.platform.is_some() && instance.state != State::Pending);
    let data = key.and_then(|key| {
        let (secret, seed) = drawn(realm, &instance.id, instance.launched);
        orrery_keys::encrypt(key, secret.as_bytes(), seed)
    });
    Ok(shapes::GetPasswordDataResult {
        instance_id: Some(id.clone()),
        timestamp: Some(instance.launched),
        // As on AWS, there is always text, if only none.
        password_data: Some(data.map_or_else(Str::new, |data| Str::from(STANDARD.encode(data)))),
    })
}

/// A password, and what its encryption draws on: the same whenever it is asked for.
fn drawn(realm: &Realm, id: &str, launched: Timestamp) -> (String, [u8; 32]) {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789!*-().?;&";
    let (realm, launched) = (realm.seed.to_string(), launched.0.to_string());
    let mut seed = [0; 32];
    for (place, chunk) in seed.chunks_mut(8).enumerate() {
        let hash = stable_hash(&["password", &realm, id, &launched, &place.to_string()]);
        chunk.copy_from_slice(&hash.to_be_bytes());
    }
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    (seed.iter().map(letter).collect(), seed)
}

fn unsupported(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::UnsupportedOperation, message)
}

/// GetInstanceUefiData: the variables that the guest has stored, which are none.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceUefiData.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`; `UnsupportedOperation` where it did not boot by UEFI.
pub fn uefi_data(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetInstanceUefiDataRequest,
) -> Result<shapes::GetInstanceUefiDataResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    let (_, launch) = found(realm, id)?;
    if launch.current_boot_mode() != "uefi" {
        return Err(unsupported(format!(
            "The instance '{id}' does not have the boot mode 'uefi'."
        )));
    }
    Ok(shapes::GetInstanceUefiDataResult {
        instance_id: Some(id.clone()),
        uefi_data: Some(Str::new()),
    })
}

/// GetInstanceTpmEkPub: no VM manager gives its machines a NitroTPM.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTpmEkPub.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`, else `UnsupportedOperation`.
pub fn tpm_key(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetInstanceTpmEkPubRequest,
) -> Result<shapes::GetInstanceTpmEkPubResult> {
    let id = required(&request.instance_id, "InstanceId")?;
    found(realm, id)?;
    Err(unsupported(format!(
        "The instance '{id}' does not have NitroTPM enabled."
    )))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::testing;

    #[test]
    fn a_console_shows_what_its_machine_says_and_no_screen_where_there_is_none() {
        let mut realm = testing::world();
        let launch = "RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1";
        let id = testing::text(&mut realm, launch, "/Instances/0/InstanceId");
        for (console, output, screen) in [
            (None, None, false),
            (Some(&b""[..]), None, false),
            (Some(b"login:"), Some("bG9naW46"), true),
        ] {
            let call = Call {
                console: console.map(Arc::from),
                ..testing::call()
            };
            let request = shapes::GetConsoleOutputRequest {
                instance_id: Some(Str::from(id.as_str())),
                ..Default::default()
            };
            let shown = console_output(&call, &realm, &request).expect("it is there");
            assert_eq!(shown.output.as_deref(), output);
            let request = shapes::GetConsoleScreenshotRequest {
                instance_id: request.instance_id,
                ..Default::default()
            };
            match console_screenshot(&call, &realm, &request) {
                Ok(shown) => assert_eq!(shown.image_data.as_deref(), output),
                Err(error) => assert_eq!(error.code(), "UnsupportedOperation"),
            }
            assert_eq!(console_screenshot(&call, &realm, &request).is_ok(), screen);
        }
        testing::refuses(
            &mut realm,
            &[(
                "GetConsoleScreenshot&InstanceId=i-0123456789abcdef0",
                "InvalidInstanceID.NotFound",
            )],
        );
    }
}
