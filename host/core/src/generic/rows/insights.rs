//! Network insights: paths and access scopes are kept; an analysis says that none is made.

use super::prelude::*;

families! {
    /// Network insights.
    FAMILIES:
    "network-insights-path": tagged("NetworkInsightsPathId", "nip-", "network-insights-path"), "InvalidNetworkInsightsPathId.NotFound", [
        Starts("NetworkInsightsPathArn", Arn("network-insights-path")), Starts("CreatedDate", Now), InUse("AnalysisExistsForNetworkInsightsPath"),
    ] {
        Create CreateNetworkInsightsPath;
        Describe DescribeNetworkInsightsPaths;
        Delete DeleteNetworkInsightsPath;
    }
    "network-insights-analysis": tagged("NetworkInsightsAnalysisId", "nia-", "network-insights-analysis"), "InvalidNetworkInsightsAnalysisId.NotFound", [
        Starts("NetworkInsightsAnalysisArn", Arn("network-insights-analysis")), Starts("StartDate", Now), Starts("Status", Text("failed")),
        Starts("StatusMessage", Text("The reachability of a path is not analysed.")),
    ] {
        Create StartNetworkInsightsAnalysis;
        Describe DescribeNetworkInsightsAnalyses [Since("AnalysisStartTime", "StartDate"), Until("AnalysisEndTime", "StartDate")];
        Delete DeleteNetworkInsightsAnalysis;
    }
    "network-insights-access-scope": tagged("NetworkInsightsAccessScopeId", "nis-", "network-insights-access-scope"), "InvalidNetworkInsightsAccessScopeId.NotFound", [
        Starts("NetworkInsightsAccessScopeArn", Arn("network-insights-access-scope")), Starts("CreatedDate", Now), Starts("UpdatedDate", Now),
        Starts("MatchPaths", Empty), Starts("ExcludePaths", Empty),
    ] {
        Create CreateNetworkInsightsAccessScope;
        Describe DescribeNetworkInsightsAccessScopes;
        Get GetNetworkInsightsAccessScopeContent;
        Delete DeleteNetworkInsightsAccessScope;
    }
    "network-insights-access-scope-analysis": tagged("NetworkInsightsAccessScopeAnalysisId", "nisa-", "network-insights-access-scope-analysis"), "InvalidNetworkInsightsAccessScopeAnalysisId.NotFound", [
        Starts("NetworkInsightsAccessScopeAnalysisArn", Arn("network-insights-access-scope-analysis")), Starts("StartDate", Now), Starts("Status", Text("failed")),
        Starts("AnalysisStatus", Text("failed")), Starts("StatusMessage", Text("The access to a scope is not analysed.")), Starts("FindingsFound", Text("unknown")),
    ] {
        Create StartNetworkInsightsAccessScopeAnalysis;
        Describe DescribeNetworkInsightsAccessScopeAnalyses [Since("AnalysisStartTimeBegin", "StartDate"), Until("AnalysisStartTimeEnd", "StartDate")];
        Get GetNetworkInsightsAccessScopeAnalysisFindings;
        Delete DeleteNetworkInsightsAccessScopeAnalysis;
    }
    "reachability-analyzer-sharing": Key::Account, "InvalidParameterValue", [] {
        Set EnableReachabilityAnalyzerOrganizationSharing;
    }
}
