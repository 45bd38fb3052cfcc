//! Every check that needs no state, in EC2's order: size and form, action, version,
//! unknown keys and kinds, required members, bounds and forms, filter names.

use crate::error::{Ec2Error, ErrorCode};
use crate::form::Parameters;
use crate::operation::{OperationDef, operation};
use crate::query::{self, Unknown};
use crate::shape::{FieldRef, Shape};
use crate::validate;

/// Parameters of the protocol and of the ways to sign, which no operation has.
const PROTOCOL: [&str; 17] = [
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SecurityToken",
    "Timestamp",
    "Expires",
    "X-Amz-Algorithm",
    "X-Amz-Content-Sha256",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// The versions of the API that EC2 ever published since 2010. All are answered with
/// the newest shapes, which older clients read.
const VERSIONS: [&str; 41] = [
    "2010-06-15",
    "2010-08-31",
    "2010-11-15",
    "2011-01-01",
    "2011-02-28",
    "2011-05-15",
    "2011-07-15",
    "2011-11-01",
    "2011-12-01",
    "2011-12-15",
    "2012-03-01",
    "2012-04-01",
    "2012-05-01",
    "2012-06-01",
    "2012-06-15",
    "2012-07-20",
    "2012-08-15",
    "2012-10-01",
    "2012-12-01",
    "2013-02-01",
    "2013-06-15",
    "2013-07-15",
    "2013-08-15",
    "2013-10-01",
    "2013-10-15",
    "2014-02-01",
    "2014-05-01",
    "2014-06-15",
    "2014-09-01",
    "2014-10-01",
    "2015-03-01",
    "2015-04-15",
    "2015-10-01",
    "2016-04-01",
    "2016-09-15",
    "2016-11-15",
    "2008-12-01",
    "2009-04-04",
    "2009-07-15",
    "2009-10-31",
    "2009-11-30",
];

/// A request that is well formed in every way that needs no state.
pub struct Request {
    /// What is asked.
    pub operation: &'static OperationDef,
    /// The typed request; `downcast` it to the operation's request type.
    pub shape: Box<dyn Shape>,
    /// Whether the caller only wants to know if the call would succeed.
    pub dry_run: bool,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} {}",
            self.operation.name,
            crate::json::encode(&*self.shape)
        )
    }
}

impl Request {
    /// Decodes and checks a request.
    ///
    /// # Errors
    /// The first check that fails, with EC2's code: `MissingAction`, `InvalidAction`,
    /// `NoSuchVersion`, those of [`query::decode`] and of [`validate::check`].
    pub fn decode(parameters: &Parameters<'_>, unknown: Unknown) -> Result<Self, Ec2Error> {
        query::once("Action", parameters.iter())?;
        query::once("Version", parameters.iter())?;
        let operation = action(parameters)?;
        version(parameters)?;
        let mut shape = (operation.new_request)();
        let own = parameters.iter().filter(|(key, _)| !PROTOCOL.contains(key));
        query::decode(&mut *shape, own, unknown)?;
        Self::checked(operation, shape)
    }

    /// Checks a request that came another way, for example as JSON.
    ///
    /// # Errors
    /// Those of [`validate::check`].
    pub fn checked(
        operation: &'static OperationDef,
        shape: Box<dyn Shape>,
    ) -> Result<Self, Ec2Error> {
        validate::check(operation, &*shape)?;
        let flag = operation
            .request
            .member("DryRun")
            .map(|i| shape.field_ref(i));
        let dry_run = matches!(flag, Some(FieldRef::Bool(Some(true))));
        Ok(Self {
            operation,
            shape,
            dry_run,
        })
    }
}

fn action(parameters: &Parameters<'_>) -> Result<&'static OperationDef, Ec2Error> {
    let Some(action) = parameters.get("Action").filter(|action| !action.is_empty()) else {
        return Err(Ec2Error::new(
            ErrorCode::MissingAction,
            "The request must contain the parameter Action",
        ));
    };
    operation(action).ok_or_else(|| {
        let cut: String = action.chars().take(128).collect();
        Ec2Error::new(
            ErrorCode::InvalidAction,
            format!("The action {cut} is not valid for this web service."),
        )
    })
}

fn version(parameters: &Parameters<'_>) -> Result<(), Ec2Error> {
    let Some(version) = parameters.get("Version") else {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter Version",
        ));
    };
    if VERSIONS.contains(&version) {
        return Ok(());
    }
    let cut: String = version.chars().take(32).collect();
    let message = format!("The requested version ({cut}) of service AmazonEC2 does not exist");
    Err(Ec2Error::new(ErrorCode::NoSuchVersion, message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Limits;
    use crate::operations;
    use crate::shapes::DescribeInstancesRequest;

    fn decode(query: &str) -> Result<Request, Ec2Error> {
        let parameters = Parameters::parse(
            &[b"Version=2016-11-15", query.as_bytes()],
            &Limits::default(),
        )?;
        Request::decode(&parameters, Unknown::Refuse)
    }

    #[track_caller]
    fn fails(query: &str, expect: &str) {
        assert_eq!(
            decode(query).expect_err(query).to_string(),
            expect,
            "{query}"
        );
    }

    #[test]
    fn a_request_is_typed_and_knows_whether_it_is_dry() {
        let request = decode(
            "Action=DescribeInstances&InstanceId.1=i-1&DryRun=true&AWSAccessKeyId=k&X-Amz-Date=d",
        )
        .expect("well formed");
        assert!(request.dry_run);
        assert_eq!(request.operation.name, "DescribeInstances");
        let shape = request
            .shape
            .downcast::<DescribeInstancesRequest>()
            .expect("its type");
        assert_eq!(shape.instance_ids.as_deref(), Some(&["i-1".into()][..]));
    }

    #[test]
    fn action_and_version_come_first() {
        fails(
            "Nope=1",
            "MissingAction: The request must contain the parameter Action",
        );
        fails(
            "Action=Nope&x=1",
            "InvalidAction: The action Nope is not valid for this web service.",
        );
        fails(
            "Action=describeinstances",
            "InvalidAction: The action describeinstances is not valid for this web service.",
        );
        let parameters = |text: &'static str| {
            Parameters::parse(&[text.as_bytes()], &Limits::default()).expect("a form")
        };
        let error = Request::decode(
            &parameters("Action=RunInstances&Version=2999-01-01&x=1"),
            Unknown::Refuse,
        )
        .expect_err("version");
        assert_eq!(
            error.to_string(),
            "NoSuchVersion: The requested version (2999-01-01) of service AmazonEC2 does not exist"
        );
        let error = Request::decode(&parameters("Action=RunInstances"), Unknown::Refuse)
            .expect_err("version");
        assert_eq!(error.code(), "MissingParameter");
    }

    #[test]
    fn unknown_before_missing_before_malformed() {
        fails(
            "Action=StopInstances&Nope=1",
            "UnknownParameter: The parameter Nope is not recognized",
        );
        fails(
            "Action=StopInstances",
            "MissingParameter: The request must contain the parameter InstanceId",
        );
        fails(
            "Action=StopInstances&InstanceId=",
            "MissingParameter: The request must contain the parameter InstanceId",
        );
        fails(
            "Action=AttachVolume&InstanceId=bad&VolumeId=vol-1",
            "MissingParameter: The request must contain the parameter Device",
        );
    }

    #[test]
    fn ids_must_look_like_ids() {
        fails(
            "Action=StopInstances&InstanceId.1=x",
            "InvalidInstanceID.Malformed: Invalid id: \"x\" (expecting \"i-...; the Id may only contain lowercase alphanumeric characters and a single dash\")",
        );
        decode("Action=AuthorizeSecurityGroupIngress&GroupId=default")
            .expect("the documented walk does this");
    }

    #[test]
    fn values_must_be_in_bounds() {
        fails(
            "Action=DescribeInstances&MaxResults=4",
            "InvalidParameterValue: Value ( 4 ) for parameter maxResults is invalid. Expecting a value greater than 5.",
        );
        fails(
            "Action=DescribeInstances&MaxResults=1001",
            "InvalidParameterValue: Value ( 1001 ) for parameter maxResults is invalid. Expecting a value less than 1000.",
        );
        fails(
            "Action=CreatePlacementGroup&Strategy=scatter",
            "InvalidParameterValue: Value (scatter) for parameter strategy is invalid. Expecting one of: cluster, spread, partition, precision-time.",
        );
        fails(
            "Action=DeleteLaunchTemplate&LaunchTemplateName=ab",
            "InvalidParameterValue: The length of parameter launchTemplateName is 2; it must be at least 3.",
        );
    }

    #[test]
    fn filters_must_be_documented() {
        let with = |name: &str| {
            format!("Action=DescribeInstances&Filter.1.Name={name}&Filter.1.Value.1=x")
        };
        for name in ["vpc-id", "tag:Name", "tag-key", "instance-state-name"] {
            decode(&with(name)).expect(name);
        }
        for name in ["nope", "tag", "tag:", "VpcId", ""] {
            fails(
                &with(name),
                &format!("InvalidParameterValue: The filter '{name}' is invalid"),
            );
        }
    }

    #[test]
    fn protocol_parameters_are_no_operations() {
        for operation in operations::ALL {
            for member in operation.request.members {
                assert!(
                    !PROTOCOL.contains(&member.key),
                    "{} has {}",
                    operation.name,
                    member.key
                );
            }
        }
    }
}
