//! Regions, their partitions and their availability zones.

use std::sync::LazyLock;

use crate::{Ec2Error, ErrorCode, Result};

/// A region.
#[derive(Debug)]
pub struct Region {
    /// For example `us-east-1`.
    pub name: &'static str,
    /// For example `aws`.
    pub partition: &'static str,
    /// Domain of its endpoints, for example `amazonaws.com`.
    pub suffix: &'static str,
    /// Accounts must ask for it.
    pub opt_in: bool,
    zones: Vec<Zone>,
}

/// An availability zone. The same name means the same zone id in every account.
#[derive(Debug)]
pub struct Zone {
    /// For example `us-east-1a`.
    pub name: String,
    /// For example `use1-az6`.
    pub id: String,
}

static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    include_str!("../../data/regions.tsv")
        .lines()
        .filter_map(read)
        .collect()
});

fn read(line: &'static str) -> Option<Region> {
    let mut columns = line.split('\t');
    let (name, partition) = (columns.next()?, columns.next()?);
    let (suffix, opt_in) = (columns.next()?, columns.next()? == "opt-in");
    let zones = columns.next()?.split(' ').filter_map(|zone| {
        let (letter, id) = zone.split_once(':')?;
        Some(Zone {
            name: format!("{name}{letter}"),
            id: id.into(),
        })
    });
    Some(Region {
        name,
        partition,
        suffix,
        opt_in,
        zones: zones.collect(),
    })
}

/// Every region, by partition and name.
pub fn all() -> &'static [Region] {
    &REGIONS
}

fn get(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.name == name)
}

/// The partition of a region; `aws` where there is no such region.
pub fn partition(region: &str) -> &'static str {
    get(region).map_or("aws", |region| region.partition)
}

/// The domain of a region's endpoints; AWS's first where there is no such region.
pub fn suffix(region: &str) -> &'static str {
    get(region).map_or("amazonaws.com", |region| region.suffix)
}

/// The zones of a region; none where there is no such region.
pub fn zones(region: &str) -> &'static [Zone] {
    get(region).map_or(&[], |region| &region.zones)
}

/// Refuses what is no region.
///
/// # Errors
/// `AuthFailure`: at AWS such a request meets credentials of another scope.
pub fn check(region: &str) -> Result<()> {
    match get(region) {
        Some(_) => Ok(()),
        None => Err(Ec2Error::new(
            ErrorCode::AuthFailure,
            format!("The region '{region}' of the credential scope does not exist."),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_region_with_zones() {
        let lines = include_str!("../../data/regions.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), all().len());
        assert!(all().iter().all(|region| region.zones.len() > 1));
    }

    #[test]
    fn regions_know_their_partition_and_zones() {
        let names: Vec<_> = zones("us-east-1")
            .iter()
            .map(|zone| (zone.name.as_str(), zone.id.as_str()))
            .collect();
        assert_eq!(names.len(), 6);
        assert_eq!(names.first(), Some(&("us-east-1a", "use1-az6")));
        assert_eq!(partition("cn-north-1"), "aws-cn");
        assert!(check("eu-central-1").is_ok());
        assert_eq!(
            check("mars-1").expect_err("no such region").code(),
            "AuthFailure"
        );
    }
}
