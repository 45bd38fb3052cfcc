//! Tags of every kind of resource, by id alone.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html>

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    operations::{images, listed},
    pagination::Page,
    resources::{Instance, OwnImage},
    store::{Kind, Realm, Transaction},
    tags::{self, Tags},
};

/// What an id of a request leads to.
enum Target {
    Record(Kind, u64),
    /// An image of somebody else that the account has not tagged yet.
    PublicImage(Str),
}

fn target(call: &Call, realm: &Realm, id: &Str) -> Result<Target> {
    if let Some((kind, ordinal)) = realm.locate(id)
        && !images::making::is_past(realm, id)
    {
        return Ok(Target::Record(kind, ordinal));
    }
    if images::is_known(call, realm, id) {
        return Ok(Target::PublicImage(id.clone()));
    }
    Err(Realm::not_found_by_prefix(id).unwrap_or_else(|| {
        Ec2Error::new(ErrorCode::InvalidID, format!("The ID '{id}' is not valid"))
    }))
}

fn targets(call: &Call, realm: &Realm, ids: &[Str]) -> Result<Vec<Target>> {
    ids.iter().map(|id| target(call, realm, id)).collect()
}

/// CreateTags: all resources get all tags, or none gets any.
///
/// # Errors
/// `InvalidParameterValue`, `TagLimitExceeded`, the kind's not-found code,
/// `InvalidID` for ids of no kind.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateTagsRequest,
) -> Result<shapes::Empty> {
    let wanted = tags::checked(listed(&request.tags))?;
    for target in targets(transaction.call, transaction, listed(&request.resources))? {
        let (kind, ordinal) = match target {
            Target::Record(kind, ordinal) => (kind, ordinal),
            Target::PublicImage(id) => {
                // The request may name an image twice.
                let known = transaction.ordinal::<OwnImage>(&id).ok();
                (
                    Kind::Image,
                    known.unwrap_or_else(|| insert_public_image(transaction, id)),
                )
            }
        };
        if kind == Kind::Instance && reads_tags(transaction, ordinal) {
            tags::check_readable(&wanted)?;
        }
        let mut outcome = Ok(());
        transaction.retag(kind, ordinal, &mut |present| {
            for tag in wanted.iter() {
                present.set(tag.key.clone(), tag.value.clone());
            }
            outcome = tags::check_number(present);
        });
        outcome?;
    }
    Ok(shapes::Empty::default())
}

/// Whether the instance has its tags in its metadata.
fn reads_tags(realm: &Realm, ordinal: u64) -> bool {
    let instance = realm.table::<Instance>().at(ordinal);
    let launch = instance.and_then(|instance| Some((instance, instance.reservation(realm)?)));
    launch.is_some_and(|(instance, launch)| instance.attributes(launch).metadata.tags)
}

fn insert_public_image(transaction: &mut Transaction<'_>, id: Str) -> u64 {
    let created = transaction.call.now;
    let make = |id| OwnImage {
        id,
        registered: None,
        backing: None,
        created,
        tags: Tags::default(),
    };
    transaction.insert_named(id, make).0
}

/// DeleteTags: without tags, all that the user has set go.
///
/// # Errors
/// `InvalidParameterValue` for reserved keys, the kind's not-found code, `InvalidID`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteTagsRequest,
) -> Result<shapes::Empty> {
    for tag in listed(&request.tags) {
        tags::check_key(tag.key.as_deref().unwrap_or_default())?;
    }
    for target in targets(transaction.call, transaction, listed(&request.resources))? {
        let Target::Record(kind, ordinal) = target else {
            continue;
        };
        transaction.retag(kind, ordinal, &mut |present| match listed(&request.tags) {
            [] => clear(present),
            gone => {
                for tag in gone {
                    present.remove(tag.key.as_deref().unwrap_or_default(), tag.value.as_deref());
                }
            }
        });
        if kind == Kind::Image
            && transaction
                .table::<OwnImage>()
                .at(ordinal)
                .is_some_and(|image| image.registered.is_none() && image.tags.is_empty())
        {
            transaction.remove_at::<OwnImage>(ordinal);
        }
    }
    Ok(shapes::Empty::default())
}

/// AWS's own tags stay.
fn clear(present: &mut Tags) {
    let keys: Vec<Str> = present
        .iter()
        .map(|tag| tag.key.clone())
        .filter(|key| !key.starts_with("aws:"))
        .collect();
    for key in keys {
        present.remove(&key, None);
    }
}

/// DescribeTags: one line a tag, by resource type, then in order of creation.
///
/// # Errors
/// Those of filters and pages.
pub fn describe(
    _call: &Call,
    realm: &Realm,
    request: &shapes::DescribeTagsRequest,
) -> Result<shapes::DescribeTagsResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeTags",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let by_tag = listed(&request.filters).iter().any(|filter| {
        filter
            .name
            .as_deref()
            .is_some_and(|name| name.starts_with("tag"))
    });
    let mut found = Vec::new();
    let mut refused = None;
    realm.each_tagged(&mut |id, kind, tags| {
        for tag in tags.iter() {
            let itself: Tags = if by_tag {
                std::iter::once((tag.key.clone(), tag.value.clone())).collect()
            } else {
                Tags::default()
            };
            let passes = filters.check(&itself, |name, values| {
                match name {
                    "key" => values.is(&tag.key),
                    "value" => values.is(&tag.value),
                    "resource-id" => values.is(id),
                    "resource-type" => values.is(kind),
                    _ => return false,
                }
                true
            });
            match passes {
                Ok(true) => found.push(shapes::TagDescription {
                    key: Some(tag.key.clone()),
                    value: Some(tag.value.clone()),
                    resource_id: Some(id.clone()),
                    resource_type: Some(Str::from(kind)),
                    ..Default::default()
                }),
                Ok(false) => {}
                Err(error) => refused = Some(error),
            }
        }
    });
    if let Some(error) = refused {
        return Err(error);
    }
    let (tags, next_token) = page.slice(found);
    Ok(shapes::DescribeTagsResult {
        tags: Some(tags),
        next_token,
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{ask, get, refuses, text, world};

    #[test]
    fn tags_go_on_and_off_by_id_alone() {
        let mut realm = world();
        let vpc = text(&mut realm, "DescribeVpcs", "/Vpcs/0/VpcId");
        let image = "ami-df5de72bdb3b";
        let both = format!("ResourceId.1={vpc}&ResourceId.2={image}");
        ask(
            &mut realm,
            &format!("CreateTags&{both}&Tag.1.Key=a&Tag.1.Value=1&Tag.2.Key=b&Tag.2.Value="),
        )
        .expect("both");
        ask(
            &mut realm,
            &format!("CreateTags&ResourceId.1={vpc}&Tag.1.Key=a&Tag.1.Value=2"),
        )
        .expect("again");
        let mut shown = |filter: &str| {
            let tags = get(&mut realm, &format!("DescribeTags{filter}"), "/Tags");
            let row = |tag: &serde_json::Value| {
                format!("{} {}={}", tag["ResourceType"], tag["Key"], tag["Value"]).replace('"', "")
            };
            let mut rows: Vec<_> = tags.as_array().into_iter().flatten().map(row).collect();
            rows.sort();
            rows
        };
        assert_eq!(shown(""), ["image a=1", "image b=", "vpc a=2", "vpc b="]);
        assert_eq!(
            shown("&Filter.1.Name=value&Filter.1.Value.1=2"),
            ["vpc a=2"]
        );
        assert_eq!(
            shown("&Filter.1.Name=tag:a&Filter.1.Value.1=1"),
            ["image a=1"]
        );
        assert_eq!(
            shown(
                "&Filter.1.Name=key&Filter.1.Value.1=b&Filter.2.Name=resource-type&Filter.2.Value.1=i*"
            ),
            ["image b="]
        );
        // Another value is another tag; no value is any; no tags at all are all.
        ask(
            &mut realm,
            &format!("DeleteTags&{both}&Tag.1.Key=a&Tag.1.Value=1&Tag.2.Key=b"),
        )
        .expect("some");
        assert_eq!(get(&mut realm, "DescribeTags", "/Tags/0/Value"), json!("2"));
        ask(&mut realm, &format!("DeleteTags&ResourceId.1={vpc}")).expect("all");
        assert_eq!(get(&mut realm, "DescribeTags", "/Tags"), json!([]));
    }

    #[test]
    fn what_an_instance_reads_of_its_tags_has_names_of_paths() {
        let mut realm = world();
        let launch = |key: &str, shown: &str| {
            format!(
                "RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1\
                 &MetadataOptions.InstanceMetadataTags={shown}&TagSpecification.1.ResourceType=instance\
                 &TagSpecification.1.Tag.1.Key={key}"
            )
        };
        let mut id = |launch: &str| text(&mut realm, launch, "/Instances/0/InstanceId");
        let shows = id(&launch("a:b", "enabled"));
        let hides = id(&launch("a/b", "disabled"));
        let tag = |key: &str| format!("CreateTags&ResourceId.1={shows}&Tag.1.Key={key}");
        let enable = "&InstanceMetadataTags=enabled";
        let enable = |id: &str| format!("ModifyInstanceMetadataOptions&InstanceId={id}{enable}");
        for refused in [
            launch("a/b", "enabled"),
            launch("_index", "enabled"),
            tag("a%20b"),
            tag(".."),
            tag("\u{e9}"),
            enable(&hides),
        ] {
            refuses(&mut realm, &[(&refused, "InvalidParameterValue")]);
        }
        ask(&mut realm, &tag("%2B-=.,_:@")).expect("all that is legal");
        let bare = format!("DeleteTags&ResourceId.1={hides}&Tag.1.Key=a/b");
        for accepted in [bare, enable(&hides)] {
            ask(&mut realm, &accepted).expect(&accepted);
        }
    }

    #[test]
    fn all_resources_get_their_tags_or_none_does() {
        let mut realm = world();
        let vpc = text(&mut realm, "DescribeVpcs", "/Vpcs/0/VpcId");
        let many: String = (1..=51).map(|n| format!("&Tag.{n}.Key={n}")).collect();
        let on = |rest: &str| format!("CreateTags&ResourceId.1={vpc}{rest}");
        refuses(
            &mut realm,
            &[
                (
                    &on("&ResourceId.2=i-00000000000000000&Tag.1.Key=k"),
                    "InvalidInstanceID.NotFound",
                ),
                (&on("&ResourceId.2=nothing&Tag.1.Key=k"), "InvalidID"),
                (&on("&Tag.1.Key=aws:k"), "InvalidParameterValue"),
                (&on("&Tag.1.Key=k%07"), "InvalidParameterValue"),
                (&on("&Tag.1.Key=k&Tag.2.Key=k"), "InvalidParameterValue"),
                (&on(&many), "TagLimitExceeded"),
                (&on(""), "MissingParameter"),
                ("CreateTags&Tag.1.Key=k", "MissingParameter"),
            ],
        );
        assert_eq!(get(&mut realm, "DescribeTags", "/Tags"), json!([]));
    }
}
