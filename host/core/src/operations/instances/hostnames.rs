//! ModifyPrivateDnsNameOptions, SendDiagnosticInterrupt.

use orrery_wire::shapes;

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::required,
    resources::{Instance, instances::State},
    store::Transaction,
};

use super::attributes::change;

/// ModifyPrivateDnsNameOptions: the kind of name only while the instance is stopped.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`, `MissingParameter` for no
/// option.
pub fn modify_options(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyPrivateDnsNameOptionsRequest,
) -> Result<shapes::ModifyPrivateDnsNameOptionsResult> {
    let id = required(&request.instance_id, "instanceId")?;
    let ordinal = transaction.ordinal::<Instance>(id)?;
    let instance = transaction.get::<Instance>(id)?;
    let a_record = request.enable_resource_name_dns_a_record;
    let aaaa_record = request.enable_resource_name_dns_aaaa_record;
    let hostname = request.private_dns_hostname_type.clone();
    if hostname.is_none() && a_record.is_none() && aaaa_record.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain one of the private DNS name options.",
        ));
    }
    if instance.state.is_ending() {
        return Err(incorrect(instance, "running or stopped"));
    }
    if hostname.is_some() && instance.state != State::Stopped {
        return Err(incorrect(instance, "stopped"));
    }
    change(transaction, ordinal, |attributes| {
        let dns = &mut attributes.private_dns;
        dns.hostname_type = hostname.unwrap_or_else(|| dns.hostname_type.clone());
        dns.a_record = a_record.unwrap_or(dns.a_record);
        dns.aaaa_record = aaaa_record.unwrap_or(dns.aaaa_record);
    })?;
    Ok(shapes::ModifyPrivateDnsNameOptionsResult {
        r#return: Some(true),
    })
}

/// SendDiagnosticInterrupt: what a guest makes of it is the guest's affair.
///
/// # Errors
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState`.
pub fn send_diagnostic_interrupt(
    transaction: &mut Transaction<'_>,
    request: &shapes::SendDiagnosticInterruptRequest,
) -> Result<shapes::Empty> {
    let instance = transaction.get::<Instance>(required(&request.instance_id, "instanceId")?)?;
    if instance.state != State::Running {
        return Err(incorrect(instance, "running"));
    }
    Ok(shapes::Empty::default())
}

fn incorrect(instance: &Instance, wanted: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::IncorrectInstanceState,
        format!(
            "The instance '{}' is not in the '{wanted}' state.",
            instance.id
        ),
    )
}
