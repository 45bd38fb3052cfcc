//! What an account is allowed, as DescribeAccountAttributes tells it, and what it
//! chooses for itself in a region.

pub mod event_notifications;
pub mod id_formats;
pub mod serial_console;

use orrery_wire::{Str, shapes, text};

use crate::{Call, Result, operations::listed, resources::Vpc, store::Realm};

/// DescribeAccountAttributes: a new account's figures.
///
/// # Errors
/// None; names were checked against the model.
pub fn describe_attributes(
    _call: &Call,
    realm: &Realm,
    request: &shapes::DescribeAccountAttributesRequest,
) -> Result<shapes::DescribeAccountAttributesResult> {
    let names = listed(&request.attribute_names);
    let default_vpc = Vpc::default_of(realm).map_or(text!("none"), |vpc| vpc.id.clone());
    let all = [
        (text!("vpc-max-security-groups-per-interface"), text!("5")),
        (text!("max-instances"), text!("20")),
        (text!("supported-platforms"), text!("VPC")),
        (text!("default-vpc"), default_vpc),
        (text!("max-elastic-ips"), text!("5")),
        (text!("vpc-max-elastic-ips"), text!("5")),
    ];
    let shown = all
        .into_iter()
        .filter(|(name, _)| names.is_empty() || names.contains(name));
    Ok(shapes::DescribeAccountAttributesResult {
        account_attributes: Some(shown.map(|(name, value)| attribute(name, value)).collect()),
        ..Default::default()
    })
}

fn attribute(name: Str, value: Str) -> shapes::AccountAttribute {
    let value = shapes::AccountAttributeValue {
        attribute_value: Some(value),
        ..Default::default()
    };
    shapes::AccountAttribute {
        attribute_name: Some(name),
        attribute_values: Some(vec![value]),
        ..Default::default()
    }
}

/// Who manages a resource on the account's behalf: nobody.
pub fn operator() -> Option<shapes::OperatorResponse> {
    Some(shapes::OperatorResponse {
        managed: Some(false),
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn the_default_vpc_is_among_the_attributes() {
        let (call, realm) = (testing::call(), testing::world());
        let request = shapes::DescribeAccountAttributesRequest {
            attribute_names: Some(vec!["default-vpc".into()]),
            ..Default::default()
        };
        let answer = describe_attributes(&call, &realm, &request).expect("no checks");
        let all = answer.account_attributes.unwrap_or_default();
        let value = all.first().and_then(|one| {
            one.attribute_values
                .as_ref()?
                .first()?
                .attribute_value
                .clone()
        });
        assert_eq!(
            (all.len(), value),
            (1, Vpc::default_of(&realm).map(|vpc| vpc.id.clone()))
        );
    }
}
