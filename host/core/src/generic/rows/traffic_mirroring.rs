//! Traffic mirroring: filters with their rules, targets, sessions.

use super::prelude::*;

families! {
    /// Traffic mirroring.
    FAMILIES:
    "traffic-mirror-filter": tagged("TrafficMirrorFilterId", "tmf-", "traffic-mirror-filter"), "InvalidTrafficMirrorFilterId.NotFound", [
        Starts("NetworkServices", Empty), InUse("TrafficMirrorFilterInUse"),
        Shows("IngressFilterRules", Parts("traffic-mirror-filter-rule", "TrafficMirrorFilterId", Some(("TrafficDirection", "ingress")))),
        Shows("EgressFilterRules", Parts("traffic-mirror-filter-rule", "TrafficMirrorFilterId", Some(("TrafficDirection", "egress")))),
    ] {
        Create CreateTrafficMirrorFilter;
        Describe DescribeTrafficMirrorFilters;
        Modify ModifyTrafficMirrorFilterNetworkServices [Add("AddNetworkServices", "NetworkServices"), Take("RemoveNetworkServices", "NetworkServices")];
        Delete DeleteTrafficMirrorFilter;
    }
    "traffic-mirror-filter-rule": tagged("TrafficMirrorFilterRuleId", "tmfr-", "traffic-mirror-filter-rule"), "InvalidTrafficMirrorFilterRuleId.NotFound", [
        Starts("Protocol", Number(0)), Follows("TrafficMirrorFilterId"),
        Unique(&["TrafficMirrorFilterId", "TrafficDirection", "RuleNumber"], "TrafficMirrorFilterRuleAlreadyExists"),
    ] {
        Create CreateTrafficMirrorFilterRule;
        Describe DescribeTrafficMirrorFilterRules;
        Modify ModifyTrafficMirrorFilterRule [Forget("RemoveFields")];
        Delete DeleteTrafficMirrorFilterRule;
    }
    "traffic-mirror-target": tagged("TrafficMirrorTargetId", "tmt-", "traffic-mirror-target"), "InvalidTrafficMirrorTargetId.NotFound", [
        Starts("OwnerId", Account), InUse("TrafficMirrorTargetInUseException"),
        Starts("Type", Where("NetworkInterfaceId", &Text("network-interface"),
            &Where("NetworkLoadBalancerArn", &Text("network-load-balancer"), &Text("gateway-load-balancer-endpoint")))),
    ] {
        Create CreateTrafficMirrorTarget;
        Describe DescribeTrafficMirrorTargets;
        Delete DeleteTrafficMirrorTarget;
    }
    "traffic-mirror-session": tagged("TrafficMirrorSessionId", "tms-", "traffic-mirror-session"), "InvalidTrafficMirrorSessionId.NotFound", [
        Starts("OwnerId", Account), Starts("PacketLength", Number(8500)), Starts("VirtualNetworkId", Number(1)),
        Unique(&["NetworkInterfaceId", "SessionNumber"], "InvalidParameterValue"),
    ] {
        Create CreateTrafficMirrorSession;
        Describe DescribeTrafficMirrorSessions;
        Modify ModifyTrafficMirrorSession [Forget("RemoveFields")];
        Delete DeleteTrafficMirrorSession;
    }
}
