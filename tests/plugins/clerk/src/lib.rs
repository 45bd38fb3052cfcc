//! A VM manager and a metadata category that ask EC2 while they are called. The manager
//! notes on its instances, as tags, which of its functions found them in which state; the
//! category shows an instance what is noted there.

use metadata::category::{Category, Leaf, Mode, Mount, Node, Viewer};
use orrery_sdk::prelude::*;
use serde_json::{Value, json};

struct Clerk {
    host: Host,
}

impl Open for Clerk {
    async fn open(host: Host) -> Result<Self> {
        Ok(Self { host })
    }
}

fn seen(id: &str, power: Power) -> Observation {
    Observation::new(id, power).with_handle(Handle::new(1, id))
}

impl Clerk {
    async fn ec2(&self, action: &str, parameters: Value) -> Result<Value> {
        let parameters = parameters.to_string();
        let answer = self.host.ec2().call(action, &parameters).await?;
        serde_json::from_str(&answer).map_err(|error| Error::new(Kind::Internal, error.to_string()))
    }

    /// How many tags the instance has, besides those of the host's.
    async fn notes(&self, id: &str) -> Result<usize> {
        let filters = json!([{ "Name": "resource-id", "Values": [id] }]);
        let found = self
            .ec2("DescribeTags", json!({ "Filters": filters }))
            .await?;
        let tags = found["Tags"].as_array().into_iter().flatten();
        let is_own = |tag: &&Value| !tag["Key"].as_str().unwrap_or_default().starts_with("aws:");
        Ok(tags.filter(is_own).count())
    }

    async fn note(&self, id: &str, what: &str) -> Result<()> {
        let asked = json!({ "InstanceIds": [id] });
        let found = self.ec2("DescribeInstances", asked).await?;
        let state = &found["Reservations"][0]["Instances"][0]["State"]["Name"];
        let state = state.as_str().unwrap_or("nowhere");
        let value = format!("{state} with {}", self.notes(id).await?);
        let tags = json!([{ "Key": what, "Value": value }]);
        let asked = json!({ "Resources": [id], "Tags": tags });
        self.ec2("CreateTags", asked).await.map(drop)
    }
}

impl Manager for Clerk {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        Ok(CapabilitySet::default())
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        Ok(Vec::new())
    }

    async fn launch(&self, _: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let id = &spec.instance_id;
        self.note(id, "launch").await?;
        Ok(Progress::Pending(Wait {
            handle: Some(Handle::new(1, id.as_str())),
            poll_after_ms: 1,
            note: "the look that follows".into(),
        }))
    }

    async fn start(&self, _: &Caller, spec: &LaunchSpec, _: &Handle) -> Result<Progress> {
        self.note(&spec.instance_id, "start").await?;
        Ok(Progress::Done(seen(&spec.instance_id, Power::Running)))
    }

    async fn stop(&self, _: &Caller, target: &Target, _: StopMode) -> Result<Progress> {
        self.note(&target.instance_id, "stop").await?;
        Ok(Progress::Done(seen(&target.instance_id, Power::Stopped)))
    }

    async fn reboot(&self, _: &Caller, target: &Target) -> Result<Progress> {
        self.note(&target.instance_id, "reboot").await?;
        Ok(Progress::Done(seen(&target.instance_id, Power::Running)))
    }

    async fn terminate(&self, _: &Caller, target: &Target) -> Result<Progress> {
        self.note(&target.instance_id, "terminate").await?;
        Ok(Progress::Done(seen(&target.instance_id, Power::Absent)))
    }

    async fn observe(&self, _: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let mut all = Vec::new();
        for target in targets {
            self.note(&target.instance_id, "observe").await?;
            all.push(seen(&target.instance_id, Power::Running));
        }
        Ok(all)
    }

    async fn owned(&self, _: &Caller) -> Result<Vec<Observation>> {
        Ok(Vec::new())
    }
}

impl Category for Clerk {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        Ok(vec![Mount {
            path: "meta-data/notes".into(),
            mode: Mode::Add,
            since: None,
            cache_ms: 0,
        }])
    }

    async fn get(&self, _: &Caller, _: &str, _: &str, who: &Viewer) -> Result<Node> {
        let notes = self.notes(&who.instance_id).await?;
        Ok(Node::Leaf(Leaf {
            body: notes.to_string().into(),
            content_type: "text/plain".into(),
        }))
    }
}

orrery_sdk::export!(Clerk: manager, category);
