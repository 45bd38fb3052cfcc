//! Images of machines, consoles, firewalls, networks, interfaces and addresses.

use std::net::IpAddr;
use std::time::Duration;

use orrery_contract::vm::imaging::ImagingProgress;
use orrery_contract::vm::networks::Subnet;
use orrery_contract::vm::types::{GroupMembers, IcmpFilter, Peer, PortRange, Traffic, TrafficRule};
use orrery_contract::{Error, Mapping, Nic};
use tokio::time::sleep;

use super::{Bench, Judged, check, exported, finished};
use crate::step::{Act, Answer, Rules};

impl Bench {
    pub(super) async fn extra(&self, act: Act) -> Judged {
        let by = self.by();
        let exports = self.exports();
        match act {
            Act::Capture(..) | Act::PollImage(_) | Act::RemoveImage(_) => self.image(act).await,
            Act::Output(machine, most) => {
                let console = exported(&exports.console, "orrery:vm/console")?;
                match console.output(&by, &self.target(machine), most).await {
                    Ok(output) => check(output.len() <= most as usize, || {
                        format!("{} bytes where {most} were allowed", output.len())
                    })?,
                    Err(error) => return Ok(Answer::Failed(error)),
                }
                Ok(Answer::Fine)
            }
            Act::Screenshot(machine) => {
                let console = exported(&exports.console, "orrery:vm/console")?;
                match console.screenshot(&by, &self.target(machine)).await {
                    Ok(screen) => check(screen.starts_with(&[0xff, 0xd8, 0xff]), || {
                        "the screen is no JPEG".into()
                    })?,
                    Err(error) => return Ok(Answer::Failed(error)),
                }
                Ok(Answer::Fine)
            }
            Act::Apply(machine, rules) => {
                let firewall = exported(&exports.firewall, "orrery:vm/firewall")?;
                let (target, nic) = (self.target(machine), self.interface_of(machine));
                let ingress = traffic(rules);
                match firewall
                    .apply(&by, &target, &nic, &ingress, &traffic(Rules::Open))
                    .await
                {
                    Ok(offered) => mappings(&offered).map(|()| Answer::Fine),
                    Err(error) => Ok(Answer::Failed(error)),
                }
            }
            Act::Ensure(number, internet) => {
                let networks = exported(&exports.networks, "orrery:vm/networks")?;
                let subnet = Subnet {
                    subnet_id: self.id("subnet", number),
                    vpc_id: self.id("vpc", 0),
                    cidr: format!("10.213.{number}.0/24"),
                    ipv6_cidr: None,
                    internet,
                };
                Ok(finished(networks.ensure(&by, &subnet).await))
            }
            Act::RemoveSubnet(number) => {
                let networks = exported(&exports.networks, "orrery:vm/networks")?;
                Ok(finished(
                    networks.remove(&by, &self.id("subnet", number)).await,
                ))
            }
            Act::AttachNic(machine, number) => {
                let interfaces = exported(&exports.interfaces, "orrery:vm/interfaces")?;
                let nic = Nic {
                    interface_id: self.id("eni", number),
                    device_index: u32::from(number) + 1,
                    mac: format!("02:00:00:00:02:{number:02x}"),
                    ..self.plan.launch.nics.first().cloned().unwrap_or_default()
                };
                let told = interfaces.attach(&by, &self.target(machine), &nic).await;
                self.after(machine, told).await
            }
            Act::DetachNic(machine, number, force) => {
                let interfaces = exported(&exports.interfaces, "orrery:vm/interfaces")?;
                let (target, nic) = (self.target(machine), self.id("eni", number));
                let told = interfaces.detach(&by, &target, &nic, force).await;
                self.after(machine, told).await
            }
            Act::Associate(machine) => {
                let addresses = exported(&exports.addresses, "orrery:vm/addresses")?;
                let (target, nic) = (self.target(machine), self.interface_of(machine));
                let told = addresses
                    .associate(&by, &target, &nic, "172.31.0.10", PUBLIC_IP)
                    .await;
                let address = match told {
                    Ok(address) => address,
                    Err(error) => return Ok(Answer::Failed(error)),
                };
                let given = address.interface_id;
                check(given == nic, || {
                    format!("the address is of {given}, not of {nic}")
                })?;
                let public = address.public_ip.unwrap_or_default();
                check(public.parse::<IpAddr>().is_ok(), || {
                    format!("{public:?} is no address")
                })?;
                Ok(Answer::Fine)
            }
            Act::Disassociate(machine) => {
                let addresses = exported(&exports.addresses, "orrery:vm/addresses")?;
                let (target, nic) = (self.target(machine), self.interface_of(machine));
                Ok(finished(
                    addresses.disassociate(&by, &target, &nic, PUBLIC_IP).await,
                ))
            }
            other => Err(format!("{other:?} is no act on extras")),
        }
    }

    async fn image(&self, act: Act) -> Judged {
        let imaging = exported(&self.exports().imaging, "orrery:vm/imaging")?;
        let by = self.by();
        match act {
            Act::Capture(machine, number) => {
                let (target, id) = (self.target(machine), self.id("ami", number));
                let told = imaging
                    .capture(&by, &target, &id, "conformance", true)
                    .await;
                self.image_end(number, told).await
            }
            Act::PollImage(number) => {
                let told = imaging.poll(&by, &self.id("ami", number)).await;
                self.image_end(number, told).await
            }
            Act::RemoveImage(number) => {
                Ok(finished(imaging.remove(&by, &self.id("ami", number)).await))
            }
            other => Err(format!("{other:?} is no act on images")),
        }
    }

    async fn image_end(&self, number: u8, mut told: Result<ImagingProgress, Error>) -> Judged {
        let imaging = exported(&self.exports().imaging, "orrery:vm/imaging")?;
        let id = self.id("ami", number);
        loop {
            match told {
                Ok(ImagingProgress::Done(image)) => {
                    check(image.id == id, || {
                        format!("the image of {id} is {}", image.id)
                    })?;
                    super::machines::image_rules(&image)?;
                    self.kept().images.insert(number, image);
                    return Ok(Answer::Fine);
                }
                Ok(ImagingProgress::Pending(wait)) => {
                    sleep(Duration::from_millis(wait.poll_after_ms.max(1).into())).await;
                    told = imaging.poll(&self.by(), &id).await;
                }
                Err(error) => return Ok(Answer::Failed(error)),
            }
        }
    }

    pub(super) async fn clear_extras(&self) {
        self.clear_volumes().await;
        let images: Vec<u8> = self.kept().images.keys().copied().collect();
        // The case is judged already; what cannot be removed stays.
        for number in images {
            let _removed = self.extra(Act::RemoveImage(number)).await;
        }
        for number in 0..2 {
            let _removed = self.extra(Act::RemoveSubnet(number)).await;
        }
    }
}

/// Of the block that is kept for documentation.
const PUBLIC_IP: &str = "203.0.113.10";

pub(super) fn mappings(offered: &[Mapping]) -> Judged<()> {
    for mapping in offered {
        let kind = ["tcp", "udp"].contains(&mapping.protocol.as_str());
        let ports = mapping.guest_port != 0 && mapping.host_port != 0;
        let address = mapping.host_ip.parse::<IpAddr>().is_ok();
        check(kind && ports && address, || {
            format!("no mapping: {mapping:?}")
        })?;
    }
    Ok(())
}

fn traffic(rules: Rules) -> Vec<TrafficRule> {
    let cidr = |cidr: &str| Peer::Cidr(cidr.into());
    let rule = |traffic, peers| TrafficRule { traffic, peers };
    let ports = |first, last| PortRange { first, last };
    match rules {
        Rules::Closed => Vec::new(),
        Rules::Open => vec![rule(Traffic::All, vec![cidr("0.0.0.0/0"), cidr("::/0")])],
        Rules::EachKind => {
            let echo = || IcmpFilter {
                message_type: Some(8),
                code: None,
            };
            let group = GroupMembers {
                group_id: "sg-0123456789abcdef0".into(),
                addresses: vec!["172.31.0.11".into()],
            };
            vec![
                rule(Traffic::Tcp(ports(22, 22)), vec![cidr("10.0.0.0/8")]),
                rule(Traffic::Udp(ports(0, 65535)), vec![Peer::Group(group)]),
                rule(
                    Traffic::Icmp(echo()),
                    vec![Peer::Prefixes(vec!["192.0.2.0/24".into()])],
                ),
                rule(Traffic::Icmpv6(echo()), vec![cidr("2001:db8::/32")]),
                rule(Traffic::Protocol(50), vec![cidr("0.0.0.0/0")]),
            ]
        }
    }
}
