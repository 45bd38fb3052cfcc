//! A VM manager for tests: the mock with images of its own, which it launches alone. A launch whose user data is a
//! word adds an image of that name; `hang` has the list of images never answer again, `fail`
//! has it fail; after `dark`, a shelf that is opened finds no machine.

use orrery_mock::Mock;
use orrery_sdk::prelude::*;

struct Shelf {
    mock: Mock,
    host: Host,
    /// It finds no machine.
    is_dark: bool,
}

impl Open for Shelf {
    async fn open(host: Host) -> Result<Self> {
        Ok(Self {
            mock: Mock::open(host.clone()).await?,
            is_dark: host.kv().get("dark").await?.is_some(),
            host,
        })
    }
}

fn image(id: &str, name: &str) -> Image {
    Image {
        id: id.into(),
        name: name.into(),
        architecture: "arm64".into(),
        root_device: "/dev/vda".into(),
        attributes: vec![("board".into(), name.to_uppercase())],
    }
}

impl Manager for Shelf {
    async fn capabilities(&self, by: &Caller) -> Result<CapabilitySet> {
        let mut can = self.mock.capabilities(by).await?;
        can.features.push(Feature::OwnImages);
        Ok(can)
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        let names = self.host.kv().keys("", None, 100).await?;
        let says = |word: &str| names.iter().any(|name| name == word);
        while says("hang") {
            std::hint::spin_loop();
        }
        if says("fail") {
            return Err(Error::new(Kind::Unavailable, "the shelf is locked"));
        }
        let own = [
            image("", "oak"),
            image("ami-5e1f", "pine"),
            image("plank", "no id"),
        ];
        let added = names.iter().map(|name| image("", name));
        Ok(own.into_iter().chain(added).collect())
    }

    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let word = String::from_utf8_lossy(&spec.user_data);
        if !word.is_empty() {
            self.host.kv().put(&word, &[], None).await?;
        }
        let board = spec
            .image
            .attributes
            .first()
            .map(|(_, board)| board.clone());
        if board != Some(spec.image.name.to_uppercase()) {
            return Err(Error::new(Kind::NotFound, "no such board"));
        }
        self.mock.launch(by, spec).await
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> Result<Progress> {
        self.mock.start(by, spec, handle).await
    }

    async fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        self.mock.stop(by, target, mode).await
    }

    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress> {
        self.mock.reboot(by, target).await
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        self.mock.terminate(by, target).await
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        if self.is_dark {
            let absent = |target: &Target| Observation::new(&*target.instance_id, Power::Absent);
            return Ok(targets.iter().map(absent).collect());
        }
        self.mock.observe(by, targets).await
    }

    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        self.mock.owned(by).await
    }
}

orrery_sdk::export!(Shelf: manager);
