//! A VM manager whose machines are entries in the plugin's own store, which the host keeps.
//! Put your hypervisor where the store is; `orrery plugin test` says what it must promise.

use orrery_sdk::prelude::*;

orrery_sdk::export!(struct Rack: manager);

fn key(by: &Caller, id: &str) -> String {
    format!("{}/{id}", by.emulator_id)
}

impl Rack {
    async fn see(&self, by: &Caller, id: &str) -> Result<Observation> {
        let entry = self.host.kv().get(&key(by, id)).await?;
        let power = |up| if up { Power::Running } else { Power::Stopped };
        let power = entry.map_or(Power::Absent, |entry| power(entry.value == b"up"));
        // Whatever finds the machine again: the host keeps it for you.
        Ok(Observation::new(id, power).with_handle(Handle::new(1, id)))
    }

    async fn turn(&self, by: &Caller, id: &str, to: &str) -> Result<Progress> {
        let (kv, key) = (self.host.kv(), key(by, id));
        let entry = kv.get(&key).await?.ok_or_else(|| Error::not_found("There is no machine"))?;
        kv.put(&key, to.as_bytes(), Some(entry.revision)).await?;
        Ok(Progress::Done(self.see(by, id).await?))
    }
}

impl Manager for Rack {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        let features = vec![Feature::StopStart];
        Ok(CapabilitySet { features, handle_version: 1, ..CapabilitySet::default() })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        Ok(Vec::new())
    }

    /// May be asked again at any time, like every verb: what is there is answered.
    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        if self.see(by, &spec.instance_id).await?.power == Power::Absent {
            self.host.kv().put(&key(by, &spec.instance_id), b"up", None).await?;
        }
        Ok(Progress::Done(self.see(by, &spec.instance_id).await?))
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> Result<Progress> {
        handle.expect(1, &spec.instance_id)?;
        self.turn(by, &spec.instance_id, "up").await
    }

    async fn stop(&self, by: &Caller, target: &Target, _: StopMode) -> Result<Progress> {
        self.turn(by, &target.instance_id, "down").await
    }

    async fn reboot(&self, _: &Caller, _: &Target) -> Result<Progress> {
        Err(Error::new(Kind::Unsupported, "Machines of the rack do not reboot"))
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        self.host.kv().delete(&key(by, &target.instance_id), None).await?;
        Ok(Progress::Done(self.see(by, &target.instance_id).await?))
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let mut seen = Vec::new();
        for target in targets {
            seen.push(self.see(by, &target.instance_id).await?);
        }
        Ok(seen)
    }

    /// Every machine of this emulator, also those that the host forgot.
    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        let keys = self.host.kv().every_key(&key(by, "")).await?;
        let targets = keys.iter().filter_map(|key| Some(Target::new(key.rsplit_once('/')?.1)));
        self.observe(by, &targets.collect::<Vec<_>>()).await
    }
}
