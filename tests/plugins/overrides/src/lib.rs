//! Overrides for tests: everything that a plugin can do to a call, one thing an operation.
//! Mounts whatever metadata its operator says, and has none.

use metadata::category::{Category, Mode, Mount, Node, Viewer};
use operation::handler::{Handler, Rule};
use operation::types::{Request, Response};
use orrery_sdk::prelude::*;
use serde_json::{Value, json};

struct Overrides {
    host: Host,
}

impl Open for Overrides {
    async fn open(host: Host) -> Result<Self> {
        Ok(Self { host })
    }
}

fn read(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| Error::new(Kind::Internal, error.to_string()))
}

impl Overrides {
    async fn go_on(&self, request: &Request) -> Result<Value> {
        read(&self.host.next().call(request).await?)
    }

    async fn ec2(&self, action: &str, parameters: Value) -> Result<Value> {
        read(
            &self
                .host
                .ec2()
                .call(action, &parameters.to_string())
                .await?,
        )
    }
}

fn never() -> Value {
    loop {
        std::hint::spin_loop();
    }
}

impl Handler for Overrides {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        // The operator says which operations.
        let config = read(&self.host.config().get().await?)?;
        let actions = config["actions"].as_array().cloned().unwrap_or_default();
        let rules = actions.iter().map(|action| Rule {
            action: action.as_str().unwrap_or_default().to_owned(),
            priority: 0,
        });
        Ok(rules.collect())
    }

    async fn handle(&self, by: &Caller, request: &Request) -> Result<Response> {
        let mut asked = request.clone();
        let mut parameters = read(&request.params_json)?;
        let result = match request.action.as_str() {
            "RunInstances" if parameters["InstanceType"] == "t3.large" => {
                let error = Error::new(Kind::Capacity, "Nothing of this size is left.");
                return Err(error.with_code("InsufficientInstanceCapacity"));
            }
            "CreateSecurityGroup" => {
                let name = parameters["GroupName"].as_str().unwrap_or_default();
                parameters["GroupName"] = format!("team-{name}").into();
                asked.params_json = parameters.to_string();
                self.go_on(&asked).await?
            }
            "DescribeCapacityBlocks" => {
                json!({ "CapacityBlocks": [{ "CapacityBlockId": by.region }] })
            }
            "DescribeRegions" => {
                let mut result = self.go_on(request).await?;
                result["Regions"] = json!([result["Regions"][0], { "RegionName": "the-moon-1" }]);
                result
            }
            "CreateVpc" => {
                let result = self.go_on(request).await?;
                let tags = json!([{ "Key": "owner", "Value": by.account }]);
                let parameters = json!({ "Resources": [result["Vpc"]["VpcId"]], "Tags": tags });
                self.ec2("CreateTags", parameters).await?;
                result
            }
            // Meets the plugins behind this one, and the first of them again.
            "DescribeAddresses" => self.ec2("DescribeAddresses", parameters).await?,
            "DescribeTags" => json!({ "Tags": "many" }),
            "DescribeHosts" => return Err(Error::new(Kind::Internal, "It broke.")),
            "DescribeVpnGateways" => never(),
            "AllocateAddress" => {
                self.go_on(request).await?;
                never()
            }
            // On a thread of its own no call is under way.
            "DescribeFleets" => self.beside(request).await?,
            _ => self.go_on(request).await?,
        };
        Ok(result.to_string())
    }
}

impl Overrides {
    #[cfg(target_family = "wasm")]
    async fn beside(&self, _: &Request) -> Result<Value> {
        Err(Error::new(Kind::Invalid, "there is no other thread"))
    }

    #[cfg(not(target_family = "wasm"))]
    async fn beside(&self, request: &Request) -> Result<Value> {
        let (host, request) = (self.host.clone(), request.clone());
        let run = move || orrery_sdk::native::run(async { host.next().call(&request).await });
        let answered = std::thread::spawn(run).join();
        read(&answered.map_err(|_| Error::new(Kind::Internal, "it panicked"))??)
    }
}

impl Category for Overrides {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        let config = read(&self.host.config().get().await?)?;
        let paths = config["mounts"].as_array().cloned().unwrap_or_default();
        let mode = match config["replace"].as_bool() {
            Some(true) => Mode::Replace,
            _ => Mode::Add,
        };
        let mounts = paths.iter().map(|path| Mount {
            path: path.as_str().unwrap_or_default().to_owned(),
            mode,
            since: None,
            cache_ms: 0,
        });
        Ok(mounts.collect())
    }

    async fn get(&self, _: &Caller, _: &str, _: &str, _: &Viewer) -> Result<Node> {
        Ok(Node::Missing)
    }
}

orrery_sdk::export!(Overrides: handler, category);
