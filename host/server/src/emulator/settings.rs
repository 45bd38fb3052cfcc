//! What EC2 goes by, from the configuration and the VM managers that there are.

use std::collections::BTreeMap;

use anyhow::Context as _;
use arcstr::ArcStr;
use orrery_compute::Backend;
use orrery_core::Settings;
use orrery_core::cidr::Ipv4Cidr;
use orrery_core::settings::{ManagerTags, Quotas, References, Strictness, UnknownImages};

use crate::config::Config;
use crate::config::values::{self, VmManager};

/// As configured.
///
/// # Errors
/// The address block of the default VPC is none.
pub(super) fn of(config: &Config, managers: &[(ArcStr, Backend)]) -> anyhow::Result<Settings> {
    let cidr = config.default_vpc_cidr;
    let having = |has: fn(&Backend) -> bool| {
        let having = managers.iter().filter(|(_, backend)| has(backend));
        having.map(|(id, _)| id.clone()).collect()
    };
    Ok(Settings {
        strictness: if config.strict {
            Strictness::Aws
        } else {
            Strictness::Documented
        },
        unknown_images: if config.strict_amis {
            UnknownImages::Refuse
        } else {
            UnknownImages::Launch
        },
        quotas: match config.quotas {
            values::Quotas::Off => Quotas::Off,
            values::Quotas::Aws => Quotas::Aws,
        },
        default_vpc_cidr: Ipv4Cidr::holding(cidr.network, cidr.prefix)
            .context("the default VPC's address block is none")?,
        vm_managers: config
            .vm_managers
            .iter()
            .map(|manager| manager.name().into())
            .collect(),
        manager_tags: match config.manager_tags {
            true => ManagerTags::Shown,
            false => ManagerTags::Hidden,
        },
        // Until they say that they launch others, too.
        own_images_only: own_images_only(config),
        imaging: having(|backend| backend.imaging.is_some()),
        volumes: having(|backend| backend.volumes.is_some()),
        // Until they say so.
        root_volumes: Vec::new(),
        references: config
            .vm_managers
            .contains(&VmManager::Docker)
            .then(|| References {
                manager: VmManager::Docker.name().into(),
                attribute: orrery_docker::PULLED.into(),
                mapped: mapped(&config.ami_map),
            }),
        images: Vec::new(),
    })
}

/// The VM managers of which it is not known what they launch.
fn own_images_only(config: &Config) -> Vec<ArcStr> {
    let chosen = config.vm_managers.iter();
    let asked = chosen.filter(|manager| **manager != VmManager::Mock);
    asked.map(|manager| manager.name().into()).collect()
}

/// The longest pattern that fits says the most.
fn mapped(all: &BTreeMap<String, String>) -> Vec<(String, ArcStr)> {
    let mapped = all
        .iter()
        .map(|(pattern, from)| (pattern.clone(), from.into()));
    let mut mapped: Vec<_> = mapped.collect();
    mapped.sort_by_key(|(pattern, _)| std::cmp::Reverse(pattern.len()));
    mapped
}
