//! Security groups that are enforced on machines that run.

use orrery_sdk::contract::vm::firewall::Firewall;
use orrery_sdk::contract::vm::types::TrafficRule;
use orrery_sdk::contract::{Caller, Kind, LaunchSpec, Mapping, Result, Target};
use virt::connect::Connect;

use crate::filters::{self, Rules};
use crate::record::Interface;
use crate::{Libvirt, machines};

impl Libvirt {
    /// Defines the filters of a machine that is to be made, as far as the hypervisor has
    /// filters; whether it has.
    pub(crate) fn guard(
        &self,
        connection: &Connect,
        by: &Caller,
        spec: &LaunchSpec,
        interfaces: &[Interface],
    ) -> Result<bool> {
        let real = self.addresses_of_all(connection, by)?;
        for (nic, interface) in spec.nics.iter().zip(interfaces) {
            let rules = Rules {
                ingress: nic.ingress.clone(),
                egress: nic.egress.clone(),
            };
            let real = |private: &str| lookup(&real, private);
            match filters::define(connection, &interface.id, &rules, interface.gateway, &real) {
                Ok(()) => {}
                Err(error) if error.kind == Kind::Unsupported => return Ok(false),
                Err(error) => return Err(error),
            }
            self.rules().insert(interface.id.clone(), rules);
        }
        Ok(true)
    }

    /// Has the filters of other machines that name a new machine's EC2 address know its real
    /// one. That takes libvirt seconds for each, so it goes on by itself.
    pub(crate) fn introduce(&self, by: &Caller, interfaces: &[Interface]) {
        let new = interfaces.iter().filter(|it| it.is_renamed());
        let new: Vec<_> = new.filter_map(|it| it.private.clone()).collect();
        let named = |rules: &Rules| new.iter().any(|private| rules.name(private));
        let concerned: Vec<_> = {
            let rules = self.rules();
            let all = rules.iter().filter(|(_, rules)| named(rules));
            all.map(|(id, _)| id.clone()).collect()
        };
        for id in concerned {
            let (this, by, interface) = (self.clone(), by.clone(), id.clone());
            self.works.go(&format!("rules of {id}"), move || {
                let connection = this.hypervisor.connect()?;
                let rules = this.rules().get(&interface).cloned();
                match rules {
                    Some(rules) => this.enforce(&connection, &by, &interface, &rules),
                    None => Ok(()),
                }
            });
        }
    }

    fn enforce(
        &self,
        connection: &Connect,
        by: &Caller,
        interface_id: &str,
        rules: &Rules,
    ) -> Result<()> {
        let all = self.interfaces_of_all(connection, by)?;
        let gateway = all
            .iter()
            .find(|it| it.id == interface_id)
            .and_then(|it| it.gateway);
        let real = all.iter().map(pair).collect::<Vec<_>>();
        let real = |private: &str| lookup(&real, private);
        // The last to define them has read the last of them.
        let _turn = self.guarding();
        filters::define(connection, interface_id, rules, gateway, &real)
    }

    fn interfaces_of_all(&self, connection: &Connect, by: &Caller) -> Result<Vec<Interface>> {
        let all = machines::owned(connection, by)?;
        Ok(all
            .into_iter()
            .flat_map(|machine| machine.record.interfaces)
            .collect())
    }

    fn addresses_of_all(&self, connection: &Connect, by: &Caller) -> Result<Vec<Pair>> {
        Ok(self
            .interfaces_of_all(connection, by)?
            .iter()
            .map(pair)
            .collect())
    }
}

/// EC2's address, and the real one.
type Pair = (Option<String>, Option<String>);

fn pair(interface: &Interface) -> Pair {
    (
        interface.private.clone(),
        interface.address.map(|it| it.to_string()),
    )
}

fn lookup(all: &[Pair], private: &str) -> Option<String> {
    let mut all = all.iter();
    all.find(|(known, _)| known.as_deref() == Some(private))?
        .1
        .clone()
}

impl Firewall for Libvirt {
    async fn apply(
        &self,
        by: &Caller,
        machine: &Target,
        interface_id: &str,
        ingress: &[TrafficRule],
        egress: &[TrafficRule],
    ) -> Result<Vec<Mapping>> {
        let connection = self.hypervisor.connect()?;
        machines::existing(&connection, by, &machine.instance_id)?;
        let rules = Rules {
            ingress: ingress.to_vec(),
            egress: egress.to_vec(),
        };
        self.rules().insert(interface_id.to_owned(), rules.clone());
        match self.enforce(&connection, by, interface_id, &rules) {
            // The machine was made without, too.
            Err(error) if error.kind == Kind::Unsupported => Ok(Vec::new()),
            done => done.map(|()| Vec::new()),
        }
    }
}
