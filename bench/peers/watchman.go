package main

// Scores the pairs and searches the names on stdin with the server's own code, and ends before the server starts; see peer.mjs.

import (
	"encoding/json"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/moov-io/base/log"
	"github.com/moov-io/watchman/pkg/ofac"
)

type benchParty struct {
	Id    string
	Kind  string
	Names []string
}

func init() {
	if os.Getenv("WATCHBILL_BENCH") == "" {
		return
	}
	var asked struct {
		Pairs    [][3]string
		Entities []benchParty
		Queries  []string
	}
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		panic(err)
	}
	pipe := newPipeliner(log.NewNopLogger(), false)
	kinds := map[string]string{"Person": "individual", "Vessel": "vessel"}

	indexed := make([]string, len(asked.Pairs))
	for at, pair := range asked.Pairs {
		name := sdnName(&ofac.SDN{SDNName: pair[2], SDNType: kinds[pair[0]]}, nil)
		if err := pipe.Do(name); err != nil {
			panic(err)
		}
		indexed[at] = name.Processed
	}
	scores := make([]float64, len(asked.Pairs))
	started := time.Now()
	for at, pair := range asked.Pairs {
		scores[at] = bestPairsJaroWinkler(strings.Fields(precompute(pair[1])), indexed[at])
	}
	compared := time.Since(started)

	var sdns []*ofac.SDN
	var alts []*ofac.AlternateIdentity
	for _, party := range asked.Entities {
		sdns = append(sdns, &ofac.SDN{EntityID: party.Id, SDNName: party.Names[0], SDNType: map[string]string{"person": "individual", "vessel": "vessel"}[party.Kind]})
		for _, name := range party.Names[1:] {
			alts = append(alts, &ofac.AlternateIdentity{EntityID: party.Id, AlternateName: name})
		}
	}
	started = time.Now()
	search := newSearcher(log.NewNopLogger(), pipe, runtime.NumCPU())
	search.SDNs = precomputeSDNs(sdns, nil, pipe)
	search.Alts = precomputeAlts(alts, pipe)
	built := time.Since(started)
	started = time.Now()
	for _, query := range asked.Queries {
		search.TopSDNs(10, 0.8, query, func(*SDN) bool { return true })
		search.TopAltNames(10, 0.8, query)
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{
		"scores": scores, "compareSeconds": compared.Seconds(), "buildSeconds": built.Seconds(), "searchSeconds": time.Since(started).Seconds(),
	})
	os.Exit(0)
}
