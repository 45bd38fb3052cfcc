//! CreateCustomerGateway, DeleteCustomerGateway, DescribeCustomerGateways.

use std::net::IpAddr;

use orrery_wire::{Str, shapes};

use crate::{
    Ec2Error, ErrorCode, Result,
    operations::{describe::describes, required},
    resources::{CustomerGateway, Life, life::Phase},
    store::{Realm, Resource, Transaction},
    tags,
};

/// What the customer's network has where the request names no number.
const DEFAULT_ASN: i64 = 65_000;
/// AWS's own numbers, and those that a four-byte number cannot be.
const RESERVED_ASNS: [i64; 3] = [7224, 9059, 10124];

/// CreateCustomerGateway: a request for a gateway that exists answers with it.
///
/// # Errors
/// `InvalidParameterCombination`, `InvalidParameterValue`, `MissingParameter`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateCustomerGatewayRequest,
) -> Result<shapes::CreateCustomerGatewayResult> {
    let kind = CustomerGateway::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let asn = asn(request)?;
    let address = address(request)?;
    if address.is_none() && request.certificate_arn.is_none() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter ipAddress",
        ));
    }
    let twin = transaction
        .table::<CustomerGateway>()
        .values()
        .find(|known| {
            known.life.is_live()
                && known.asn == asn
                && known.address == address
                && known.certificate == request.certificate_arn
                && known.device == request.device_name
        });
    let gateway = match twin.cloned() {
        Some(twin) => twin,
        None => {
            let life = Life::new(Phase::Available, transaction.call.now);
            let make = |id| CustomerGateway {
                id,
                asn,
                address,
                certificate: request.certificate_arn.clone(),
                device: request.device_name.clone(),
                life,
                tags,
            };
            transaction.insert(make).1
        }
    };
    Ok(shapes::CreateCustomerGatewayResult {
        customer_gateway: Some(show(transaction, &gateway)),
    })
}

fn asn(request: &shapes::CreateCustomerGatewayRequest) -> Result<i64> {
    let asn = match (request.bgp_asn, request.bgp_asn_extended) {
        (Some(_), Some(_)) => {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The parameters BgpAsn and BgpAsnExtended cannot be used together",
            ));
        }
        (Some(asn), None) => asn.into(),
        (None, Some(asn)) => asn,
        (None, None) => DEFAULT_ASN,
    };
    if !(1..=4_294_967_294).contains(&asn) || RESERVED_ASNS.contains(&asn) {
        return Err(super::invalid(format!(
            "Value ({asn}) for parameter bgpAsn is invalid. Invalid ASN"
        )));
    }
    Ok(asn)
}

fn address(request: &shapes::CreateCustomerGatewayRequest) -> Result<Option<Str>> {
    let Some(given) = request.ip_address.as_ref().or(request.public_ip.as_ref()) else {
        return Ok(None);
    };
    let usable = given.parse::<IpAddr>().is_ok_and(|address| {
        !address.is_unspecified() && !address.is_loopback() && !address.is_multicast()
    });
    if !usable {
        return Err(super::invalid(format!(
            "Value ({given}) for parameter ipAddress is invalid. Invalid IP address"
        )));
    }
    Ok(Some(given.clone()))
}

/// DeleteCustomerGateway.
///
/// # Errors
/// `InvalidCustomerGatewayID.NotFound`, `IncorrectState` while a connection uses it.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteCustomerGatewayRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.customer_gateway_id, "customerGatewayId")?;
    let gateway = transaction.get::<CustomerGateway>(id)?;
    if !gateway.life.is_live() {
        return Ok(shapes::Empty::default());
    }
    if super::connections::of_customer_gateway(transaction, id)
        .next()
        .is_some()
    {
        return Err(Ec2Error::new(
            ErrorCode::IncorrectState,
            "The customer gateway is in use.",
        ));
    }
    let life = Life::new(Phase::Deleting, transaction.call.now);
    transaction.update::<CustomerGateway>(id, |gateway| gateway.life = life)?;
    Ok(shapes::Empty::default())
}

describes! {
    /// DescribeCustomerGateways.
    describe: DescribeCustomerGatewaysRequest => DescribeCustomerGatewaysResult, CustomerGateway,
        "DescribeCustomerGateways", customer_gateway_ids, customer_gateways, show, whole;
}

fn show(_: &Realm, gateway: &CustomerGateway) -> shapes::CustomerGateway {
    // A number of four bytes has a member of its own.
    let short = gateway.asn <= i32::MAX.into();
    let asn = Some(Str::from(gateway.asn.to_string()));
    shapes::CustomerGateway {
        certificate_arn: gateway.certificate.clone(),
        device_name: gateway.device.clone(),
        tags: Some(gateway.tags.shape().unwrap_or_default()),
        bgp_asn_extended: asn.clone().filter(|_| !short),
        customer_gateway_id: Some(gateway.id.clone()),
        state: Some(Str::from(gateway.life.state())),
        r#type: super::ipsec(),
        ip_address: gateway.address.clone(),
        bgp_asn: asn.filter(|_| short),
    }
}
