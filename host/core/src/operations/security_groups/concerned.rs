//! Whose machines a commit may concern: those whose rules it changed, those whose rules name
//! a group or a prefix list that has other addresses now, and those whose own interfaces it
//! changed.
//!
//! Read off the records that a commit leaves, so no operation has to think of it, and
//! only by who has machines that can be told. It may name an instance that is as it should be,
//! and leaves none out.

use std::collections::BTreeSet;
use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    resources::{NetworkInterface, PrefixList, SecurityGroup, SecurityGroupRule},
    store::{Change, Kind, Part, Realm, RealmKey, term},
};

/// What commits changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Groups with other rules.
    ruled: BTreeSet<Str>,
    /// Groups and prefix lists with other addresses.
    moved: BTreeSet<Str>,
    /// Instances with other interfaces.
    instances: BTreeSet<(RealmKey, u64)>,
}

/// Whether the part of a commit may concern anybody.
pub fn concerns(part: &Part) -> bool {
    let mut kinds = part.changes.iter().map(|change| change.kind);
    kinds.any(|kind| {
        matches!(
            kind,
            Kind::SecurityGroupRule | Kind::PrefixList | Kind::NetworkInterface
        )
    })
}

impl Touched {
    /// Adds what these changes made of a realm.
    pub fn add(&mut self, before: &Realm, after: &Realm, changes: &[Change]) {
        for &Change { kind, ordinal, .. } in changes {
            let both = [before, after];
            match kind {
                Kind::SecurityGroupRule => {
                    let rules = both.map(|realm| realm.table::<SecurityGroupRule>().at(ordinal));
                    self.ruled.extend(
                        differing(rules)
                            .into_iter()
                            .flatten()
                            .map(|it| it.group.clone()),
                    );
                }
                Kind::PrefixList => {
                    let lists = both.map(|realm| realm.table::<PrefixList>().at(ordinal));
                    let lists = differing(lists).into_iter().flatten();
                    self.moved.extend(lists.map(|list| list.id.clone()));
                }
                Kind::NetworkInterface => {
                    let interfaces =
                        both.map(|realm| realm.table::<NetworkInterface>().at(ordinal));
                    self.interface(&after.key, differing(interfaces));
                }
                _ => {}
            }
        }
    }

    fn interface(&mut self, realm: &RealmKey, interfaces: [Option<&Arc<NetworkInterface>>; 2]) {
        for interface in interfaces.into_iter().flatten() {
            let attachment = interface.attachment.as_ref();
            let instance = attachment.map(|at| (realm.clone(), at.instance));
            self.instances.extend(instance);
        }
        let is_there_as_before = match interfaces {
            [Some(before), Some(after)] => {
                let (more, now) = (before.more(), after.more());
                before.network.groups == after.network.groups
                    && before.privates().eq(after.privates())
                    && more.ipv6 == now.ipv6
                    && more.ipv4_prefixes == now.ipv4_prefixes
            }
            _ => false,
        };
        if !is_there_as_before {
            let groups = interfaces.into_iter().flatten();
            let groups = groups.flat_map(|interface| interface.network.groups.iter().cloned());
            self.moved.extend(groups);
        }
    }

    /// The instances whose machines are to be looked at, in realms as they are now.
    pub fn instances(mut self, realms: &[Arc<Realm>]) -> BTreeSet<(RealmKey, u64)> {
        for realm in realms {
            let rules = realm.table::<SecurityGroupRule>();
            let naming = self.moved.iter();
            let naming = naming.flat_map(|id| rules.having(term("refers-to", id), None));
            self.ruled
                .extend(naming.map(|(_, rule)| rule.group.clone()));
        }
        for realm in realms {
            let known = realm.table::<SecurityGroup>();
            let ruled = self.ruled.iter().filter(|id| known.get(id).is_some());
            let ruled: BTreeSet<_> = ruled.collect();
            if ruled.is_empty() {
                continue;
            }
            let interfaces = realm.table::<NetworkInterface>().values();
            let members = interfaces.filter(|interface| {
                let mut groups = interface.network.groups.iter();
                groups.any(|group| ruled.contains(group))
            });
            let attached = members.filter_map(|interface| interface.attachment.as_ref());
            self.instances
                .extend(attached.map(|at| (realm.key.clone(), at.instance)));
        }
        self.instances
    }
}

/// None of both where they are one.
fn differing<R>(both: [Option<&Arc<R>>; 2]) -> [Option<&Arc<R>>; 2] {
    match both {
        [Some(before), Some(after)] if Arc::ptr_eq(before, after) => [None, None],
        both => both,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ask, text, world, write};

    /// The instances that a change concerns, by their places.
    fn concerned(realm: &mut Realm, change: impl FnOnce(&mut Realm)) -> Vec<u64> {
        let before = realm.clone();
        change(realm);
        let kinds = [
            Kind::SecurityGroupRule,
            Kind::PrefixList,
            Kind::NetworkInterface,
        ];
        let change = |kind, ordinal| Change {
            kind,
            ordinal,
            record: None,
        };
        let all = kinds.map(|kind| (0..64).map(move |ordinal| change(kind, ordinal)));
        let all: Vec<_> = all.into_iter().flatten().collect();
        let mut touched = Touched::default();
        touched.add(&before, realm, &all);
        let instances = touched.instances(&[Arc::new(realm.clone())]);
        instances.into_iter().map(|(_, ordinal)| ordinal).collect()
    }

    #[test]
    fn who_is_concerned_is_told() {
        let mut realm = world();
        let mut group = |name: &str| {
            let query = format!("CreateSecurityGroup&GroupName={name}&GroupDescription=x");
            text(&mut realm, &query, "/GroupId")
        };
        let [web, data, lone] = ["web", "data", "lone"].map(&mut group);
        let list = text(
            &mut realm,
            "CreateManagedPrefixList&PrefixListName=x&AddressFamily=IPv4&MaxEntries=5",
            "/PrefixList/PrefixListId",
        );
        // Instances 0, 1 and 2, each in a group of its own.
        let mut interfaces = Vec::new();
        for group in [&web, &data, &lone] {
            let launch = format!(
                "RunInstances&ImageId=ami-df5de72bdb3b&MinCount=1&MaxCount=1&SecurityGroupId.1={group}"
            );
            let at = "/Instances/0/NetworkInterfaces/0/NetworkInterfaceId";
            interfaces.push(text(&mut realm, &launch, at));
        }
        let ingress = |verb: &str, group: &str, peer: &str| {
            format!(
                "{verb}SecurityGroupIngress&GroupId={group}&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=80&IpPermissions.1.ToPort=80&IpPermissions.1.{peer}"
            )
        };
        let of_web = format!("Groups.1.GroupId={web}");
        let of_list = format!("PrefixListIds.1.PrefixListId={list}");
        let anybody = "IpRanges.1.CidrIp=0.0.0.0/0";
        for (query, expected) in [
            (ingress("Authorize", &web, anybody), vec![0]),
            (ingress("Authorize", &data, &of_web), vec![1]),
            (ingress("Authorize", &data, &of_list), vec![1]),
            (ingress("Revoke", &web, anybody), vec![0]),
            // A new member of the group that the rules of another name, and its leaving.
            (
                format!(
                    "ModifyNetworkInterfaceAttribute&NetworkInterfaceId={}&SecurityGroupId.1={web}",
                    interfaces[2]
                ),
                vec![1, 2],
            ),
            (
                format!(
                    "AssignPrivateIpAddresses&NetworkInterfaceId={}&PrivateIpAddress.1=172.31.0.200",
                    interfaces[0]
                ),
                vec![0, 1],
            ),
            (
                format!(
                    "CreateTags&ResourceId.1={}&Tag.1.Key=k&Tag.1.Value=v",
                    interfaces[0]
                ),
                vec![0],
            ),
            (ingress("Revoke", &data, &of_web), vec![1]),
            (
                format!(
                    "ModifyNetworkInterfaceAttribute&NetworkInterfaceId={}&SecurityGroupId.1={lone}",
                    interfaces[2]
                ),
                vec![2],
            ),
            (
                format!("CreateTags&ResourceId.1={web}&Tag.1.Key=k&Tag.1.Value=v"),
                vec![],
            ),
        ] {
            let change = |realm: &mut Realm| drop(ask(realm, &query).expect(&query));
            assert_eq!(concerned(&mut realm, change), expected, "{query}");
        }
        let new_version = |realm: &mut Realm| {
            let changed = write(realm, |transaction| {
                transaction.update::<PrefixList>(&list, |list| list.versions.push(Arc::default()))
            });
            changed.expect("it is there");
        };
        assert_eq!(concerned(&mut realm, new_version), [1]);
    }
}
