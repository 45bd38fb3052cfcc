//! Local Zones: zones near large cities, which an account opts into by group.
//! <https://docs.aws.amazon.com/local-zones/latest/ug/available-local-zones.html>

use super::regions;

/// A Local Zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalZone {
    /// For example `us-west-2-lax-1a`.
    pub name: String,
    /// For example `usw2-lax1-az1`.
    pub id: String,
    /// The group that is opted into, for example `us-west-2-lax-1`.
    pub group: String,
    /// For example `US West (Los Angeles)`.
    pub long_name: String,
}

/// Region, city code and number, letters of the zones, place.
const GROUPS: [(&str, &str, &str, &str); 31] = [
    ("af-south-1", "los-1", "a", "Nigeria (Lagos)"),
    ("ap-northeast-1", "tpe-1", "a", "Taiwan (Taipei)"),
    ("ap-south-1", "ccu-1", "a", "India (Kolkata)"),
    ("ap-south-1", "del-1", "a", "India (Delhi)"),
    ("ap-southeast-1", "bkk-1", "a", "Thailand (Bangkok)"),
    ("ap-southeast-1", "mnl-1", "a", "Philippines (Manila)"),
    ("ap-southeast-2", "akl-1", "a", "New Zealand (Auckland)"),
    ("ap-southeast-2", "per-1", "a", "Australia (Perth)"),
    ("eu-central-1", "ham-1", "a", "Germany (Hamburg)"),
    ("eu-central-1", "waw-1", "a", "Poland (Warsaw)"),
    ("eu-north-1", "cph-1", "a", "Denmark (Copenhagen)"),
    ("eu-north-1", "hel-1", "a", "Finland (Helsinki)"),
    ("me-south-1", "mct-1", "a", "Oman (Muscat)"),
    ("us-east-1", "atl-2", "a", "US East (Atlanta)"),
    ("us-east-1", "bos-1", "a", "US East (Boston)"),
    ("us-east-1", "bue-1", "a", "Argentina (Buenos Aires)"),
    ("us-east-1", "chi-2", "a", "US East (Chicago)"),
    ("us-east-1", "dfw-2", "a", "US East (Dallas)"),
    ("us-east-1", "iah-2", "a", "US East (Houston)"),
    ("us-east-1", "lim-1", "a", "Peru (Lima)"),
    ("us-east-1", "mci-1", "a", "US East (Kansas City)"),
    ("us-east-1", "mia-2", "a", "US East (Miami)"),
    ("us-east-1", "msp-1", "a", "US East (Minneapolis)"),
    ("us-east-1", "nyc-2", "a", "US East (New York City)"),
    ("us-east-1", "phl-1", "a", "US East (Philadelphia)"),
    ("us-east-1", "qro-1", "a", "Mexico (Queretaro)"),
    ("us-east-1", "scl-1", "a", "Chile (Santiago)"),
    ("us-west-2", "den-1", "a", "US West (Denver)"),
    ("us-west-2", "las-1", "a", "US West (Las Vegas)"),
    ("us-west-2", "lax-1", "ab", "US West (Los Angeles)"),
    ("us-west-2", "phx-2", "a", "US West (Phoenix)"),
];

/// The Local Zones of a region.
pub fn of(region: &str) -> Vec<LocalZone> {
    let zones = regions::zones(region);
    // Ids of zones begin with the region's short name, for example `usw2`.
    let short = zones.first().and_then(|zone| zone.id.split('-').next());
    let short = short.unwrap_or_default();
    let groups = GROUPS.iter().filter(|group| group.0 == region);
    groups
        .flat_map(|(region, city, letters, place)| {
            let group = format!("{region}-{city}");
            letters
                .chars()
                .zip(1..)
                .map(move |(letter, number)| LocalZone {
                    name: format!("{group}{letter}"),
                    id: format!("{short}-{}-az{number}", city.replace('-', "")),
                    group: group.clone(),
                    long_name: (*place).to_owned(),
                })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_ids_are_those_of_aws() {
        let west = of("us-west-2");
        let angeles: Vec<_> = west
            .iter()
            .filter(|zone| zone.group == "us-west-2-lax-1")
            .map(|zone| (zone.name.as_str(), zone.id.as_str()))
            .collect();
        assert_eq!(
            angeles,
            [
                ("us-west-2-lax-1a", "usw2-lax1-az1"),
                ("us-west-2-lax-1b", "usw2-lax1-az2")
            ]
        );
        assert!(of("eu-west-3").is_empty());
        let known = GROUPS
            .iter()
            .all(|group| !regions::zones(group.0).is_empty());
        assert!(known && GROUPS.is_sorted());
    }
}
