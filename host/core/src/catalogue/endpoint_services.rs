//! The services of AWS that VPC endpoints lead to.
//! <https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html>

use orrery_wire::Str;

use super::regions;

/// What leads to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Routes of a prefix list.
    Gateway,
    /// Network interfaces.
    Interface,
}

/// A service, and one of the ways to it.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The last part of its name, for example `ssm` or `ecr.dkr`.
    pub name: &'static str,
    /// The name in the DNS that interfaces take over, without the region's domain.
    pub host: Option<&'static str>,
    /// The way.
    pub reach: Reach,
}

/// Name, and host where it is another one; `-` where interfaces take no name over.
const INTERFACE: &str = "\
access-analyzer acm-pca airflow.api airflow.env=airflow.env application-autoscaling \
apprunner appstream.api athena auditmanager autoscaling autoscaling-plans backup batch \
bedrock bedrock-agent bedrock-agent-runtime bedrock-runtime cassandra cloudformation \
cloudtrail codeartifact.api=codeartifact codeartifact.repositories=- codebuild codecommit \
codedeploy codepipeline cognito-idp comprehend config data-servicediscovery databrew \
dataexchange datasync dms ds dynamodb=- ebs ec2 ec2messages ecr.api=api.ecr ecr.dkr=*.dkr.ecr \
ecs ecs-agent=ecs-a ecs-telemetry=ecs-t eks eks-auth elasticache \
elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email-smtp emr-serverless \
events execute-api=*.execute-api fis forecast fsx glue grafana \
guardduty-data imagebuilder inspector2 iot.data=data.iot kendra \
kinesis-firehose=firehose kinesis-streams=kinesis kms lakeformation lambda license-manager logs \
mgn monitoring networkmanager organizations pinpoint polly \
rds rds-data redshift redshift-data rekognition \
resource-groups s3=*.s3 sagemaker.api=api.sagemaker sagemaker.runtime=runtime.sagemaker \
secretsmanager securityhub servicecatalog servicediscovery sns sqs ssm ssm-contacts ssm-incidents \
ssmmessages states=states storagegateway sts sync-states swf synthetics tagging \
textract timestream-write=- transcribe transfer translate verifiedpermissions \
workspaces xray";

const GATEWAY: [&str; 2] = ["s3", "dynamodb"];

/// Every service, with those that have both ways twice.
pub fn all() -> impl Iterator<Item = Service> {
    let gateways = GATEWAY.into_iter().map(|name| Service {
        name,
        host: None,
        reach: Reach::Gateway,
    });
    let interfaces = INTERFACE.split_ascii_whitespace().map(|entry| {
        let (name, host) = entry.split_once('=').unwrap_or((entry, entry));
        Service {
            name,
            host: Some(host).filter(|host| *host != "-"),
            reach: Reach::Interface,
        }
    });
    gateways.chain(interfaces)
}

impl Service {
    /// The whole name, for example `com.amazonaws.us-east-1.ssm`.
    pub fn full_name(&self, region: &str) -> Str {
        let prefix = match regions::partition(region) {
            "aws-cn" => "cn.com.amazonaws",
            _ => "com.amazonaws",
        };
        Str::from(format!("{prefix}.{region}.{}", self.name))
    }

    /// The name in the DNS that interfaces take over.
    pub fn private_name(&self, region: &str) -> Option<Str> {
        let suffix = regions::suffix(region);
        let host = self.host?;
        Some(Str::from(format!("{host}.{region}.{suffix}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_aws() {
        let of = |name: &str| {
            let found = all().filter(|service| service.name == name);
            found.collect::<Vec<_>>()
        };
        assert_eq!(of("s3").len(), 2);
        let [registry] = of("ecr.api")[..] else {
            panic!("one way to the registry")
        };
        assert_eq!(
            registry.full_name("eu-west-1"),
            "com.amazonaws.eu-west-1.ecr.api"
        );
        assert_eq!(
            registry.private_name("eu-west-1").as_deref(),
            Some("api.ecr.eu-west-1.amazonaws.com")
        );
        assert_eq!(
            of("ssm")[0].full_name("cn-north-1"),
            "cn.com.amazonaws.cn-north-1.ssm"
        );
        assert!(
            of("dynamodb")
                .iter()
                .all(|one| one.private_name("us-east-1").is_none())
        );
        let mut names: Vec<_> = all()
            .map(|one| (one.name, one.reach == Reach::Gateway))
            .collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
