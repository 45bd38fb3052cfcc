//! The two tunnels of a VPN connection: what may be chosen, and what is given.
//! <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html>

use std::net::Ipv4Addr;

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result,
    cidr::Ipv4Cidr,
    ids::stable_hash,
    operations::{listed, network_interfaces::addresses::shown as address, required},
    resources::{
        Life, VpnConnection,
        life::Phase,
        vpn::{Tunnel, TunnelOptions},
    },
    store::{Realm, Transaction},
};

use super::{connections, invalid};

/// How many tunnels a connection has.
const TUNNELS: usize = 2;
/// The block that AWS's ends have their public addresses from.
const OUTSIDE: u32 = u32::from_be_bytes([52, 0, 0, 0]);
/// How many addresses of it are given out.
const OUTSIDE_SIZE: u64 = 1 << 20;
/// Where the addresses inside come from.
const INSIDE: u32 = u32::from_be_bytes([169, 254, 0, 0]);
/// Blocks inside that AWS keeps, by their third byte; the last byte is 0.
const KEPT: [u32; 6] = [0, 1, 2, 3, 4, 5];
/// And one more: of the metadata service.
const METADATA: u32 = u32::from_be_bytes([169, 254, 169, 252]);

/// The tunnels of a new connection.
pub(super) fn plan(
    realm: &Realm,
    wanted: Option<&[shapes::VpnTunnelOptionsSpecification]>,
) -> Result<Vec<Tunnel>> {
    let wanted = wanted.unwrap_or_default();
    if wanted.len() > TUNNELS {
        return Err(invalid(format!(
            "A VPN connection has {TUNNELS} tunnels; options of {} were specified.",
            wanted.len()
        )));
    }
    let mut tunnels: Vec<Tunnel> = Vec::with_capacity(TUNNELS);
    let connection = realm.table::<VpnConnection>().next_ordinal();
    for at in 0..TUNNELS {
        let none = shapes::VpnTunnelOptionsSpecification::default();
        let wanted = wanted.get(at).unwrap_or(&none);
        let seed = |attempt: u32| {
            let parts = [realm.seed, connection, at as u64, attempt.into()];
            stable_hash(&["tunnel", &parts.map(|part| part.to_string()).join(" ")])
        };
        let inside = match &wanted.tunnel_inside_cidr {
            Some(given) => inside(given)?,
            None => free(realm, &tunnels, seed),
        };
        if tunnels.iter().any(|other| other.inside == inside) {
            return Err(invalid(format!(
                "Value ({inside}) for parameter tunnelInsideCidr is invalid. The tunnels of a connection must have different blocks."
            )));
        }
        let (key, options) = (key(wanted.pre_shared_key.as_ref())?, options(wanted)?);
        tunnels.push(Tunnel {
            outside: outside(realm, &tunnels, seed),
            inside,
            inside_ipv6: wanted.tunnel_inside_ipv6_cidr.clone(),
            key: key.unwrap_or_else(|| generated(seed)),
            options,
        });
    }
    Ok(tunnels)
}

fn all<'r>(realm: &'r Realm, planned: &'r [Tunnel]) -> impl Iterator<Item = &'r Tunnel> {
    let connections = realm.table::<VpnConnection>().values();
    connections
        .flat_map(|connection| connection.tunnels.iter())
        .chain(planned)
}

/// A public address that no other tunnel has.
fn outside(realm: &Realm, planned: &[Tunnel], seed: impl Fn(u32) -> u64) -> u32 {
    let drawn = |attempt| OUTSIDE + (seed(attempt) % OUTSIDE_SIZE) as u32;
    let is_free = |address: &u32| {
        *address & 0xff != 0 && all(realm, planned).all(|tunnel| tunnel.outside != *address)
    };
    (0..).map(drawn).find(is_free).unwrap_or(OUTSIDE)
}

/// A block inside that no other tunnel has, while there is one.
fn free(realm: &Realm, planned: &[Tunnel], seed: impl Fn(u32) -> u64) -> Ipv4Cidr {
    let drawn = |attempt: u32| INSIDE + ((seed(attempt) >> 32) as u32 & 0xfffc);
    let mut drawn = (0..1 << 16).map(drawn).filter(|first| is_usable(*first));
    let fallback = INSIDE + (6 << 8);
    let first =
        drawn.find(|first| all(realm, planned).all(|tunnel| tunnel.inside.first() != *first));
    let first = Ipv4Addr::from(first.unwrap_or(fallback));
    Ipv4Cidr::holding(first, 30).unwrap_or(Ipv4Cidr::ANY)
}

fn is_usable(first: u32) -> bool {
    let kept = KEPT.iter().any(|third| first == INSIDE + (third << 8));
    !kept && first != METADATA
}

fn inside(given: &str) -> Result<Ipv4Cidr> {
    let block: Option<Ipv4Cidr> = given.parse().ok();
    let fits = |block: &Ipv4Cidr| {
        block.prefix() == 30
            && block.to_string() == given
            && block.first() & 0xffff_0000 == INSIDE
            && is_usable(block.first())
    };
    block.filter(fits).ok_or_else(|| {
        invalid(format!(
            "Value ({given}) for parameter tunnelInsideCidr is invalid. Expecting a block of 30 bits of 169.254.0.0/16 that is not reserved."
        ))
    })
}

fn key(given: Option<&Str>) -> Result<Option<Str>> {
    let Some(given) = given else {
        return Ok(None);
    };
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_';
    if (8..=64).contains(&given.len()) && given.bytes().all(legal) && !given.starts_with('0') {
        return Ok(Some(given.clone()));
    }
    Err(invalid(
        "The pre-shared key must have 8 to 64 letters, digits, periods and underscores, and must not begin with zero."
            .into(),
    ))
}

fn generated(seed: impl Fn(u32) -> u64) -> Str {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";
    let letters = (0..4_u32).flat_map(|word| {
        let hash = seed(0x1_0000 + word);
        (0..8).map(move |at| ALPHABET[(hash >> (at * 6)) as usize & 63] as char)
    });
    let key: String = letters.collect();
    Str::from(format!("k{key}"))
}

fn bounded(value: Option<i32>, name: &str, least: i32, most: i32) -> Result<Option<i32>> {
    match value {
        Some(value) if !(least..=most).contains(&value) => Err(invalid(format!(
            "Value ({value}) for parameter {name} is invalid. Expecting a value in the range {least}-{most}."
        ))),
        _ => Ok(value),
    }
}

fn among(value: Option<&Str>, name: &str, known: &[&str]) -> Result<Option<Str>> {
    match value {
        Some(value) if !known.contains(&value.as_str()) => Err(invalid(format!(
            "Value ({value}) for parameter {name} is invalid. Expecting one of: {}.",
            known.join(", ")
        ))),
        _ => Ok(value.cloned()),
    }
}

const ENCRYPTION: [&str; 4] = ["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"];
const INTEGRITY: [&str; 4] = ["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"];
const VERSIONS: [&str; 2] = ["ikev1", "ikev2"];
const GROUPS: [&[i32]; 2] = [
    &[2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
    &[2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
];

/// The values of a list, each of which must be known.
macro_rules! values {
    ($list:expr, $name:literal, $known:expr) => {
        listed(&$list)
            .iter()
            .map(|one| {
                let value = among(one.value.as_ref(), $name, $known)?;
                Ok(value.unwrap_or_default())
            })
            .collect::<Result<Vec<Str>>>()?
    };
}

/// As `values!`, for the groups of a phase.
macro_rules! groups {
    ($list:expr, $name:literal, $known:expr) => {
        listed(&$list)
            .iter()
            .map(|one| {
                let value = one.value.unwrap_or_default();
                let known = $known.contains(&value);
                known.then_some(value).ok_or_else(|| {
                    invalid(format!(
                        "Value ({value}) for parameter {} is invalid.",
                        $name
                    ))
                })
            })
            .collect::<Result<Vec<i32>>>()?
    };
}

/// Reads what was chosen for a tunnel; both shapes that say it have the same members.
macro_rules! options {
    ($wanted:expr) => {{
        let wanted = $wanted;
        if wanted.phase1_additional_key_exchanges.is_some()
            || wanted.phase2_additional_key_exchanges.is_some()
        {
            return Err(Ec2Error::new(
                ErrorCode::UnsupportedOperation,
                "Additional key exchanges are not supported yet.",
            ));
        }
        let phase2 = bounded(
            wanted.phase2_lifetime_seconds,
            "phase2LifetimeSeconds",
            900,
            3_600,
        )?;
        let longest = phase2.unwrap_or(3_600) / 2;
        let log = wanted.log_options.as_ref();
        let log = log.and_then(|log| log.cloud_watch_log_options.as_ref());
        let log = log.filter(|log| log.log_enabled == Some(true));
        TunnelOptions {
            lifetimes: [
                bounded(
                    wanted.phase1_lifetime_seconds,
                    "phase1LifetimeSeconds",
                    900,
                    28_800,
                )?,
                phase2,
            ],
            rekey_margin: bounded(
                wanted.rekey_margin_time_seconds,
                "rekeyMarginTimeSeconds",
                60,
                longest,
            )?,
            rekey_fuzz: bounded(wanted.rekey_fuzz_percentage, "rekeyFuzzPercentage", 0, 100)?,
            replay_window: bounded(wanted.replay_window_size, "replayWindowSize", 64, 2_048)?,
            dead_peer_timeout: bounded(
                wanted.dpd_timeout_seconds,
                "DPDTimeoutSeconds",
                30,
                i32::MAX,
            )?,
            dead_peer_action: among(
                wanted.dpd_timeout_action.as_ref(),
                "DPDTimeoutAction",
                &["clear", "none", "restart"],
            )?,
            startup: among(
                wanted.startup_action.as_ref(),
                "startupAction",
                &["add", "start"],
            )?,
            encryption: [
                values!(
                    wanted.phase1_encryption_algorithms,
                    "phase1EncryptionAlgorithms",
                    &ENCRYPTION
                ),
                values!(
                    wanted.phase2_encryption_algorithms,
                    "phase2EncryptionAlgorithms",
                    &ENCRYPTION
                ),
            ],
            integrity: [
                values!(
                    wanted.phase1_integrity_algorithms,
                    "phase1IntegrityAlgorithms",
                    &INTEGRITY
                ),
                values!(
                    wanted.phase2_integrity_algorithms,
                    "phase2IntegrityAlgorithms",
                    &INTEGRITY
                ),
            ],
            groups: [
                groups!(
                    wanted.phase1_dh_group_numbers,
                    "phase1DHGroupNumbers",
                    GROUPS[0]
                ),
                groups!(
                    wanted.phase2_dh_group_numbers,
                    "phase2DHGroupNumbers",
                    GROUPS[1]
                ),
            ],
            versions: values!(wanted.ike_versions, "IKEVersions", &VERSIONS),
            lifecycle_control: wanted.enable_tunnel_lifecycle_control,
            log: log.map(|log| {
                let form = log.log_output_format.clone().unwrap_or(text!("json"));
                (log.log_group_arn.clone().unwrap_or_default(), form)
            }),
        }
    }};
}

fn options(wanted: &shapes::VpnTunnelOptionsSpecification) -> Result<TunnelOptions> {
    Ok(options!(wanted))
}

/// What a later choice changes; what it does not name stays.
fn merged(before: TunnelOptions, later: TunnelOptions) -> TunnelOptions {
    let [phase1, phase2] = later.lifetimes;
    fn or<T>(later: [Vec<T>; 2], before: [Vec<T>; 2]) -> [Vec<T>; 2] {
        let [one, two] = later;
        let [first, second] = before;
        let pick = |later: Vec<T>, before| if later.is_empty() { before } else { later };
        [pick(one, first), pick(two, second)]
    }
    TunnelOptions {
        lifetimes: [
            phase1.or(before.lifetimes[0]),
            phase2.or(before.lifetimes[1]),
        ],
        rekey_margin: later.rekey_margin.or(before.rekey_margin),
        rekey_fuzz: later.rekey_fuzz.or(before.rekey_fuzz),
        replay_window: later.replay_window.or(before.replay_window),
        dead_peer_timeout: later.dead_peer_timeout.or(before.dead_peer_timeout),
        dead_peer_action: later.dead_peer_action.or(before.dead_peer_action),
        startup: later.startup.or(before.startup),
        encryption: or(later.encryption, before.encryption),
        integrity: or(later.integrity, before.integrity),
        groups: or(later.groups, before.groups),
        versions: if later.versions.is_empty() {
            before.versions
        } else {
            later.versions
        },
        lifecycle_control: later.lifecycle_control.or(before.lifecycle_control),
        log: later.log.or(before.log),
    }
}

/// ModifyVpnTunnelOptions of one tunnel.
///
/// # Errors
/// `InvalidVpnConnectionID.NotFound`, `InvalidVpnConnection.InvalidState`,
/// `InvalidParameterValue`.
pub fn modify_options(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpnTunnelOptionsRequest,
) -> Result<shapes::ModifyVpnTunnelOptionsResult> {
    let id = required(&request.vpn_connection_id, "vpnConnectionId")?;
    let outside = required(
        &request.vpn_tunnel_outside_ip_address,
        "vpnTunnelOutsideIpAddress",
    )?;
    let wanted = required(&request.tunnel_options, "tunnelOptions")?;
    let later: TunnelOptions = options!(wanted);
    let inside = wanted
        .tunnel_inside_cidr
        .as_deref()
        .map(inside)
        .transpose()?;
    let key = key(wanted.pre_shared_key.as_ref())?;
    let connection = connections::available(transaction, id)?;
    let mut tunnels = connection.tunnels.clone();
    let Some(tunnel) = tunnels
        .iter_mut()
        .find(|one| address(one.outside) == *outside)
    else {
        return Err(invalid(format!(
            "Value ({outside}) for parameter vpnTunnelOutsideIpAddress is invalid. The VPN connection '{id}' has no such tunnel."
        )));
    };
    tunnel.inside = inside.unwrap_or(tunnel.inside);
    tunnel.key = key.unwrap_or_else(|| tunnel.key.clone());
    if let Some(block) = &wanted.tunnel_inside_ipv6_cidr {
        tunnel.inside_ipv6 = Some(block.clone());
    }
    tunnel.options = merged(std::mem::take(&mut tunnel.options), later);
    let life = Life::new(Phase::Modifying, transaction.call.now);
    let connection = transaction.update::<VpnConnection>(id, |connection| {
        connection.tunnels = tunnels;
        connection.life = life;
    })?;
    Ok(shapes::ModifyVpnTunnelOptionsResult {
        vpn_connection: Some(connections::show(transaction, &connection)),
    })
}

/// A list of values as answers show it: nothing where nothing was chosen.
macro_rules! shown {
    ($values:expr, $shape:ident) => {
        (!$values.is_empty()).then(|| {
            let values = $values.iter().cloned();
            values
                .map(|value| shapes::$shape { value: Some(value) })
                .collect()
        })
    };
}

pub(super) fn show(tunnel: &Tunnel) -> shapes::TunnelOption {
    let options = &tunnel.options;
    let log = options.log.as_ref();
    shapes::TunnelOption {
        outside_ip_address: Some(address(tunnel.outside)),
        tunnel_inside_cidr: Some(Str::from(tunnel.inside.to_string())),
        tunnel_inside_ipv6_cidr: tunnel.inside_ipv6.clone(),
        pre_shared_key: Some(tunnel.key.clone()),
        phase1_lifetime_seconds: options.lifetimes[0],
        phase2_lifetime_seconds: options.lifetimes[1],
        rekey_margin_time_seconds: options.rekey_margin,
        rekey_fuzz_percentage: options.rekey_fuzz,
        replay_window_size: options.replay_window,
        dpd_timeout_seconds: options.dead_peer_timeout,
        dpd_timeout_action: options.dead_peer_action.clone(),
        phase1_encryption_algorithms: shown!(
            options.encryption[0],
            Phase1EncryptionAlgorithmsListValue
        ),
        phase2_encryption_algorithms: shown!(
            options.encryption[1],
            Phase2EncryptionAlgorithmsListValue
        ),
        phase1_integrity_algorithms: shown!(
            options.integrity[0],
            Phase1IntegrityAlgorithmsListValue
        ),
        phase2_integrity_algorithms: shown!(
            options.integrity[1],
            Phase2IntegrityAlgorithmsListValue
        ),
        phase1_dh_group_numbers: shown!(options.groups[0], Phase1DHGroupNumbersListValue),
        phase2_dh_group_numbers: shown!(options.groups[1], Phase2DHGroupNumbersListValue),
        ike_versions: shown!(options.versions, IKEVersionsListValue),
        startup_action: options.startup.clone(),
        enable_tunnel_lifecycle_control: options.lifecycle_control,
        log_options: log.map(|(group, form)| shapes::VpnTunnelLogOptions {
            cloud_watch_log_options: Some(shapes::CloudWatchLogOptions {
                log_enabled: Some(true),
                log_group_arn: Some(group.clone()),
                log_output_format: Some(form.clone()),
                ..Default::default()
            }),
        }),
        ..Default::default()
    }
}

/// What the tunnels report: nobody is at the other end.
pub(super) fn telemetry(connection: &VpnConnection) -> Vec<shapes::VgwTelemetry> {
    let report = |tunnel: &Tunnel| shapes::VgwTelemetry {
        accepted_route_count: Some(0),
        last_status_change: Some(connection.created),
        outside_ip_address: Some(address(tunnel.outside)),
        status: Some(text!("DOWN")),
        status_message: Some(Str::new()),
        ..Default::default()
    };
    connection.tunnels.iter().map(report).collect()
}
